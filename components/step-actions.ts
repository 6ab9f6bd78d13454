/** What one can do to a step; the owner of the view saves it. */
export interface StepActions {
  onTick(taskId: string, done: boolean): void;
  onCapture(formId: string, captured: boolean): void;
  /** An empty reason takes it back. */
  onGoOn(stepId: string, reason: string): void;
}
