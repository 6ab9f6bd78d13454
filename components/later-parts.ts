import { later } from './later';

/** The parts of a customer's view that are opened when they are wanted (ADR 0021). */

export const DibsForm = later(async () => (await import('./forms/DibsForm')).DibsForm);
export const SsatForm = later(async () => (await import('./forms/SsatForm')).SsatForm);
export const MeetingWork = later(async () => (await import('./meeting/MeetingWork')).MeetingWork);
export const GapCapture = later(async () => (await import('./meeting/GapCapture')).GapCapture);
export const TaskDetails = later(async () => (await import('./task/TaskDetails')).TaskDetails);
export const ProfileFields = later(
  async () => (await import('./profile/ProfileFields')).ProfileFields,
);
export const AppliesIfQuestions = later(
  async () => (await import('./profile/AppliesIfQuestions')).AppliesIfQuestions,
);
export const ThisPage = later(async () => (await import('./this-page/ThisPage')).ThisPage);
export const GoOnForm = later(async () => (await import('./GoOnForm')).GoOnForm);
export const OutcomeList = later(async () => (await import('./outcomes/OutcomeList')).OutcomeList);
export const AfterSteps = later(async () => (await import('./outcomes/AfterSteps')).AfterSteps);
export const KeptFocus = later(async () => (await import('./KeptFocus')).KeptFocus);
export const SummaryView = later(async () => (await import('./summary/SummaryView')).SummaryView);
export const HistoryView = later(async () => (await import('./history/HistoryView')).HistoryView);
export const PlaybookView = later(
  async () => (await import('./playbook/PlaybookView')).PlaybookView,
);
export const NameForm = later(async () => (await import('./naming/NameForm')).NameForm);
export const OwnName = later(async () => (await import('./naming/OwnName')).OwnName);
export const PlaceView = later(async () => (await import('./place/PlaceView')).PlaceView);
export const WidthHandle = later(async () => (await import('./place/WidthHandle')).WidthHandle);
