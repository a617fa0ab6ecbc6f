import type { WordedProcedure } from '@osseo/procedures';
import type { ReactElement } from 'react';
import type { Locale } from '../languages.ts';
import { sentenceCase } from './sentence-case.ts';
import { spanInWords } from './span-in-words.ts';

export interface PhaseStripProps {
  locale: Locale;
  subject: WordedProcedure;
}

/** The phases of one recovery, one below the other, with their days in the margin. */
export function PhaseStrip({ locale, subject: { procedure, words } }: PhaseStripProps): ReactElement {
  return (
    <section className="clinic-strip" aria-labelledby={`strip-${procedure.id}`}>
      <h3 className="clinic-strip-title" id={`strip-${procedure.id}`}>
        {sentenceCase(words.name, locale)}
      </h3>
      <ol className="clinic-strip-phases">
        {procedure.recovery.phases.map(({ id, span, title }) => (
          <li key={id} className="clinic-strip-phase">
            <span className="clinic-strip-when">{spanInWords(span, locale)}</span>
            <span>{words.statements[title]}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
