import { LOCALE_NAMES } from '@osseo/core';
import { reviewSheet, type ProcedureId } from '@osseo/procedures';
import type { Locale } from '@osseo/core';
import type { ReactElement } from 'react';
import { InLanguage } from '../content/in-language.tsx';
import { loadWorded } from '../content/load-procedure.ts';
import { once } from '../content/once.ts';
import { OpenQuestions } from './open-questions.tsx';
import { ReviewTable } from './review-table.tsx';

const loadSheet = once(async (id: ProcedureId, locale: Locale) => {
  const [worded, original] = await Promise.all([loadWorded(id, locale), loadWorded(id, 'en')]);
  return { worded, originals: original.words.statements };
});

/** What a clinician signs of one procedure, in the language that is chosen. */
export function ProcedureReview({ id }: { id: ProcedureId }): ReactElement {
  return (
    <InLanguage load={(locale) => loadSheet(id, locale)}>
      {({ worded, originals }, locale) => {
        const { procedure, words } = worded;
        const { rows, openQuestions } = reviewSheet(worded);
        return (
          <>
            <p>
              Name: <strong lang={words.locale}>{words.name}</strong>. Also called:{' '}
              <span lang={words.locale}>{words.synonyms.join(', ')}</span>.
            </p>
            <ReviewTable
              caption={`${procedure.id} ${procedure.version}, ${LOCALE_NAMES[locale]}: ${rows.length} sentences`}
              rows={rows}
              locale={words.locale}
              originals={originals}
              own={procedure.ownSources}
            />
            <OpenQuestions questions={openQuestions} />
          </>
        );
      }}
    </InLanguage>
  );
}
