import type { CrmAdapter, NameSource } from '@/crm/adapter';
import type { PointedName, PointingWords } from '@/crm/pointing';
import type { SetUpEvent, SetUpState } from '@/crm/set-up-state';

export interface SetUpViewProps {
  /** Of the page beside it, as it is now. */
  readonly address: string;
  /** How far it has come; kept by who shows it, for this page may be loaded anew at any time. */
  readonly state: SetUpState;
  readonly builtIn: readonly { readonly id: string; readonly name: string }[];
  /** Ids that other rules have. */
  readonly ownIds?: readonly string[];
  onState(next: SetUpState): void;
  /**
   * Lets the user point at the name on the page, which shows these words meanwhile; undefined where
   * nothing was chosen. It ends at the latest when it is told to.
   */
  onPoint(words: PointingWords): Promise<PointedName | undefined>;
  onStopPointing(): void;
  /** What these sources say on the page now. */
  onRead(names: readonly NameSource[]): Promise<string | undefined>;
  /** False where it was not saved. */
  onSave(rule: CrmAdapter): Promise<boolean>;
  onChooseBuiltIn(id: string): void;
  onCancel(): void;
}

/** What each step is drawn with. */
export interface StepProps extends SetUpViewProps {
  /** Which step it is, and on which host. */
  readonly standing: string;
  /** These have happened, in this order. */
  onEvents(...events: readonly SetUpEvent[]): void;
  onBack(): void;
}
