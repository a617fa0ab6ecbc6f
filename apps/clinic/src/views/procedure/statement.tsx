import type { WordedProcedure } from '@osseo/procedures';
import type { ReactElement, ReactNode } from 'react';
import type { Locale } from '../../languages.ts';
import { SourceNote } from './source-note.tsx';

export interface StatementProps {
  locale: Locale;
  subject: WordedProcedure;
  /** Key of the sentence. */
  statement: string;
  /** What stands under the sentence, such as a picture of the number. */
  children?: ReactNode;
}

/** One clinical sentence, and beside it on demand where it comes from and who has reviewed it. */
export function Statement({ locale, subject, statement, children }: StatementProps): ReactElement {
  const provenance = subject.procedure.statements[statement];

  return (
    <div className="clinic-statement">
      <div className="clinic-statement-text">
        <p>{subject.words.statements[statement]}</p>
        {children}
      </div>
      {provenance && <SourceNote locale={locale} provenance={provenance} />}
    </div>
  );
}
