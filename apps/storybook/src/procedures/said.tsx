import type { ReactElement } from 'react';
import { NoData } from '../content/no-data.tsx';
import { Statement } from '../content/statement.tsx';
import { useSheet } from './sheet-context.ts';

/** A statement of the procedure by its key, with its badges and sources. */
export function Said({ of }: { of: string }): ReactElement {
  const { procedure, words } = useSheet();
  return (
    <Statement
      id={of}
      text={words.statements[of] ?? of}
      lang={words.locale}
      provenance={procedure.statements[of] ?? MISSING}
      own={procedure.ownSources}
    />
  );
}

const MISSING = { sources: [], review: { status: 'draft' }, note: 'The table of statements lacks this key.' } as const;

/** Several statements below each other; numbered where they are one after the other. */
export function SaidList({ keys, ordered = false }: { keys: readonly string[]; ordered?: boolean }): ReactElement {
  if (keys.length === 0) return <NoData />;
  const List = ordered ? 'ol' : 'ul';
  return (
    <List className="osseo-storybook-list">
      {keys.map((key) => (
        <li key={key}>
          <Said of={key} />
        </li>
      ))}
    </List>
  );
}

/** Statements that each have a label of the data, such as the kind of anaesthesia. */
export function SaidParts({ parts }: { parts: readonly LabelledStatement[] }): ReactElement {
  return (
    <ul className="osseo-storybook-list">
      {parts.map(({ id, label, statement }) => (
        <li key={id}>
          <p className="osseo-storybook-label">{label}</p>
          <Said of={statement} />
        </li>
      ))}
    </ul>
  );
}

export interface LabelledStatement {
  readonly id: string;
  /** In English, with the numbers that the data has. */
  readonly label: string;
  readonly statement: string;
}
