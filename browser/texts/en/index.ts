import { deadlines } from './deadlines';
import { exit } from './exit';
import { facts } from './facts';
import { fields } from './fields';
import { forms } from './forms';
import { history } from './history';
import { hosts } from './hosts';
import { meeting } from './meeting';
import { naming } from './naming';
import { options } from './options';
import { outcomes } from './outcomes';
import { panel } from './panel';
import { place } from './place';
import { playbook } from './playbook';
import { profile } from './profile';
import { summary } from './summary';
import { task } from './task';

/** Every text of the interface in English; `{name}` stands for a value, forms go by its count. */
export const english = {
  ...panel,
  ...task,
  ...profile,
  ...deadlines,
  ...fields,
  ...forms,
  ...meeting,
  ...outcomes,
  ...exit,
  ...summary,
  ...history,
  ...hosts,
  ...options,
  ...playbook,
  ...naming,
  ...facts,
  ...place,
} as const;
