import type { ComponentChildren } from 'preact';

interface FactLineProps {
  readonly label: string;
  /** '–' where there is none, nothing while that is not known. */
  readonly words: string;
  /** In the place of the words, where they are an address. */
  readonly link?: ComponentChildren;
  /** What can be done with it. */
  readonly children?: ComponentChildren;
}

/** One thing that the CRM has told: what it is, and what can be done with it, on one line. */
export function FactLine({ label, words, link, children }: FactLineProps) {
  return (
    <li class="fact">
      <p class="one-line" title={words}>
        <span class="facts">{label}</span> {link ?? <bdi>{words}</bdi>}
      </p>
      {children}
    </li>
  );
}
