import { text } from '@/browser/text';
import { Result } from './StepFrame';

interface SecondNameProps {
  /** The second customer's. */
  readonly id: string;
  /** False where the user names customers by hand. */
  readonly hasSources: boolean;
  readonly name: string | undefined;
  readonly firstName: string | undefined;
  readonly isLate: boolean;
}

/** What the second customer would be called, or that it is not known. */
export function SecondName({ id, hasSources, name, firstName, isLate }: SecondNameProps) {
  if (!hasSources) {
    return (
      <Result as="good">
        {text('setUpAnother')} <bdi class="set-up-name">{id}</bdi>
      </Result>
    );
  }
  if (!name) {
    return isLate ? (
      <Result as="problem">{text('setUpNoSecondName')}</Result>
    ) : (
      <Result as="waiting">{text('setUpReading')}</Result>
    );
  }
  return (
    <>
      <Result as="good">
        {text('setUpAnother')} <bdi class="set-up-name">{name}</bdi>
      </Result>
      {name === firstName && <Result as="problem">{text('setUpSameName')}</Result>}
    </>
  );
}
