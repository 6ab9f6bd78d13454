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
  const [isSaving, setSaving] = useState(false);
  const draft: CustomerFields = {
    ...fields,
    pending: { [services]: chosen },
    async set([change]) {
      // Too late for what is being saved, and the form may be gone with it.
      if (isSaving) return false;
      setChosen(change!.value as readonly string[]);
      return true;
    },
  };

  async function save() {
    if (isSaving || chosen.length === 0) return;
    setSaving(true);
    await fields.set([{ path: services, value: chosen }]);
    setSaving(false);
  }

  return (
    <form
      class="fields"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
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
