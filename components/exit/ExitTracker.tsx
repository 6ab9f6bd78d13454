import { text } from '@/browser/text';
import { applies, conditionsOf } from '@/playbook/condition';
import { exitOf } from '@/playbook/exit';
import { path } from '@/playbook/field-path';
import type { Playbook } from '@/playbook/model';
import { profileOf } from '@/playbook/profile';
import type { CustomerFields } from '../fields/customer-fields';
import { FlagField } from '../fields/FlagField';
import { NumberField } from '../fields/NumberField';
import { Folded } from '../outcomes/Folded';
import { AppliesIf } from '../profile/AppliesIf';
import { EnablementPart } from './EnablementPart';
import { ExitMeter } from './ExitMeter';
import { exitSentences, migratedInWords } from './exit-words';

interface ExitTrackerProps {
  readonly fields: CustomerFields;
  readonly playbook: Playbook;
}

/** How near an RFA engagement is to its end; nothing where it is none, or the playbook has none. */
export function ExitTracker({ fields, playbook }: ExitTrackerProps) {
  const rfa = applies('rfa', conditionsOf(playbook), profileOf(fields.checklist));
  // A playbook from a file may know no RFA, and then no rules for leaving it.
  if (rfa === 'no' || !Object.hasOwn(playbook.conditions, 'rfa')) return null;
  const exit = exitOf(fields.checklist);

  return (
    <Folded summary={text('exitTitle')}>
      {rfa === 'unknown' && <AppliesIf fields={fields} playbook={playbook} condition="rfa" />}
      <EnablementPart fields={fields} meter={exit.enablement} />
      <div class="fields exit-part">
        {exit.migration && (
          <ExitMeter
            label={text('exitMigration')}
            words={migratedInWords(exit.migration)}
            meter={exit.migration}
          />
        )}
        <div class="pair">
          <NumberField
            fields={fields}
            path={path.exit('migrationGoal')}
            label={text('exitMigrationGoal')}
            hint={text('exitMigrationGoalHint')}
          />
          {exit.migration && (
            <NumberField
              fields={fields}
              path={path.exit('migrated')}
              label={text('exitMigrated')}
            />
          )}
        </div>
      </div>
      <div>
        <FlagField fields={fields} path={path.exit('talkHeld')} label={text('exitTalkHeld')} />
        <FlagField fields={fields} path={path.exit('disengaged')} label={text('exitDisengaged')} />
      </div>
      {/* Below all fields: it grows and shrinks with what one types in them. */}
      <div role="status">
        {exitSentences(exit).map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
    </Folded>
  );
}
