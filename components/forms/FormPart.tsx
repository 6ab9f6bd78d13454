import type { ComponentChildren } from 'preact';
import { text } from '@/browser/text';

interface FormPartProps {
  readonly done: boolean;
  readonly children: ComponentChildren;
}

/** One of the parts that make a form complete, with a mark of whether it is there. */
export function FormPart({ done, children }: FormPartProps) {
  return (
    <div class="form-part" data-done={done}>
      <span class="form-part-mark" aria-hidden="true">
        {done ? '✓' : '○'}
      </span>
      <span class="unseen">{text(done ? 'partDone' : 'partToDo')}</span>
      <div class="form-part-body">{children}</div>
    </div>
  );
}
