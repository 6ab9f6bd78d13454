import { render } from '@testing-library/preact';
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { FieldChange } from '@/playbook/checklist';
import type { CustomerFields } from '../fields/customer-fields';
import { fieldsInMemory } from '../fields/fields-for-tests';

/** Draws with fields in memory, and anew after each change, as a view does. */
export function drawLive(
  draw: (fields: CustomerFields) => ComponentChildren,
  start: readonly FieldChange[] = [],
) {
  const memory = fieldsInMemory(start);
  let current = memory.fields();
  let drawAgain = () => {};

  function View() {
    const [, setTimes] = useState(0);
    drawAgain = () => setTimes((times) => times + 1);
    current = memory.fields();
    const set: CustomerFields['set'] = async (changes) => {
      const isSaved = await memory.fields().set(changes);
      drawAgain();
      return isSaved;
    };
    return draw({ ...current, set });
  }

  return {
    ...render(<View />),
    changes: memory.changes,
    checklist: () => memory.fields().checklist,
    /** What another view has written. */
    async write(changes: readonly FieldChange[]) {
      await memory.fields().set(changes);
      drawAgain();
    },
  };
}
