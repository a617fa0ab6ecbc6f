import type { CountEstimate, Estimate, WordedProcedure } from '@osseo/procedures';
import { IconArray } from '@osseo/ui';
import type { ReactElement } from 'react';
import { outOf } from '@osseo/procedures/compare';
import type { Locale } from '../../languages.ts';
import { wordsFor } from '../../words/index.ts';
import { countInWords, undrawnInWords } from './estimate-words.ts';
import { Statement } from './statement.tsx';

export interface EstimatesProps {
  locale: Locale;
  subject: WordedProcedure;
  entries: readonly { readonly id: string; readonly statement: string; readonly estimate: Estimate }[];
  /** The denominator of the whole page. */
  of: CountEstimate['of'];
}

/** How often things happen: in words, and drawn one by one out of the same number. */
export function Estimates({ locale, subject, entries, of }: EstimatesProps): ReactElement {
  return (
    <ul className="clinic-statements" data-kind="estimates">
      {entries.map(({ id, statement, estimate }) => (
        <li key={id}>
          <Statement locale={locale} subject={subject} statement={statement}>
            {estimate.kind === 'count' ? (
              <Count locale={locale} estimate={outOf(estimate, of)} />
            ) : (
              <p className="clinic-aside">{undrawnInWords(estimate, locale)}</p>
            )}
          </Statement>
        </li>
      ))}
    </ul>
  );
}

interface CountProps {
  locale: Locale;
  estimate: CountEstimate;
}

function Count({ locale, estimate }: CountProps): ReactElement {
  const label = countInWords(estimate, locale);
  const { low, high, of, unit, certainty } = estimate;

  return (
    <div className="clinic-estimate">
      <IconArray
        count={low === high ? low : { low, high }}
        of={of}
        counted={unit === 'people' ? 'people' : 'things'}
        label={label}
      />
      <p className="clinic-estimate-words">
        <strong>{label}</strong>
        <br />
        <span className="clinic-aside">{wordsFor(locale).procedure.certainty[certainty]}</span>
      </p>
    </div>
  );
}
