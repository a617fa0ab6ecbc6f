import type { WordedProcedure } from '@osseo/procedures';
import type { ReactElement } from 'react';
import type { Locale } from '../../languages.ts';
import { Statement } from './statement.tsx';

export interface StatementListProps {
  locale: Locale;
  subject: WordedProcedure;
  statements: readonly string[];
  /** Whether their order means something. */
  ordered?: boolean;
}

/** Sentences of one kind. */
export function StatementList({ locale, subject, statements, ordered = false }: StatementListProps): ReactElement {
  const List = ordered ? 'ol' : 'ul';

  return (
    <List className="clinic-statements" data-ordered={ordered || undefined}>
      {statements.map((statement) => (
        <li key={statement}>
          <Statement locale={locale} subject={subject} statement={statement} />
        </li>
      ))}
    </List>
  );
}
