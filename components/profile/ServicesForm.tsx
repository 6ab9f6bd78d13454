import { useState } from 'preact/hooks';
import { text } from '@/browser/text';
import { path } from '@/playbook/field-path';
import type { Playbook } from '@/playbook/model';
import type { CustomerFields } from '../fields/customer-fields';
import { ProfileQuestion } from './ProfileQuestion';

interface ServicesFormProps {
  readonly fields: CustomerFields;
  readonly playbook: Playbook;
}

const services = path.profile('services');

/**
 * The services, chosen one after the other and saved at once: the first one saved answers the
 * question, and what hangs on it may go, with the boxes that are still to be ticked.
 */
export function ServicesForm({ fields, playbook }: ServicesFormProps) {
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const draft: CustomerFields = {
    ...fields,
    pending: { [services]: chosen },
    async set([change]) {
      setChosen(change!.value as readonly string[]);
      return true;
    },
  };

  return (
    <form
      class="fields"
      onSubmit={(event) => {
        event.preventDefault();
        if (chosen.length > 0) void fields.set([{ path: services, value: chosen }]);
      }}
    >
      <ProfileQuestion fields={draft} playbook={playbook} field="services" />
      <div class="buttons">
        <button type="submit" class="button" disabled={chosen.length === 0}>
          {text('profileServicesSave')}
        </button>
      </div>
    </form>
  );
}
