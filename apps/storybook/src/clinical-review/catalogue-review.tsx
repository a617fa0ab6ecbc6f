import { LOCALE_NAMES, type Locale } from '@osseo/core';
import type { ReviewRow } from '@osseo/procedures';
import type { ReactElement } from 'react';
import { InLanguage } from '../content/in-language.tsx';
import { loadCatalogues, type Catalogues } from '../content/load-catalogues.ts';
import { once } from '../content/once.ts';
import { complicationRows, riskFactorRows, warningSignRows } from './catalogue-rows.ts';
import { ReviewTable } from './review-table.tsx';

const SHEETS = {
  'risk-factors': { title: 'Risk factors', rowsOf: riskFactorRows },
  'warning-signs': { title: 'Warning signs', rowsOf: warningSignRows },
  complications: { title: 'Complications', rowsOf: complicationRows },
} as const satisfies Readonly<Record<string, { title: string; rowsOf: (words: Catalogues) => readonly ReviewRow[] }>>;

const loadBoth = once(async (locale: Locale) => Promise.all([loadCatalogues(locale), loadCatalogues('en')]));

/** What a clinician signs of one of the catalogues that procedures share. */
export function CatalogueReview({ of }: { of: keyof typeof SHEETS }): ReactElement {
  const { title, rowsOf } = SHEETS[of];
  return (
    <InLanguage load={loadBoth}>
      {([words, original], locale) => {
        const rows = rowsOf(words);
        return (
          <ReviewTable
            caption={`${title}, ${LOCALE_NAMES[locale]}: ${rows.length} sentences`}
            rows={rows}
            locale={locale}
            originals={Object.fromEntries(rowsOf(original).map(({ id, text }) => [id, text]))}
          />
        );
      }}
    </InLanguage>
  );
}
