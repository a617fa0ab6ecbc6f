import type { Locale } from '@osseo/core';
import type { ProcedureId } from '@osseo/procedures';
import type { ReactElement } from 'react';
import { InLanguage } from '../content/in-language.tsx';
import { loadCatalogues } from '../content/load-catalogues.ts';
import { loadWorded } from '../content/load-procedure.ts';
import { once } from '../content/once.ts';
import { ProcedureSheet } from './procedure-sheet.tsx';
import type { Sheet } from './sheet-context.ts';

const loadSheet = once(async (id: ProcedureId, locale: Locale): Promise<Sheet> => {
  const [worded, catalogues] = await Promise.all([loadWorded(id, locale), loadCatalogues(locale)]);
  return { ...worded, catalogues };
});

/** The sheet of one procedure, with a switch of its language. */
export function ProcedurePage({ id }: { id: ProcedureId }): ReactElement {
  return <InLanguage load={(locale) => loadSheet(id, locale)}>{(sheet) => <ProcedureSheet {...sheet} />}</InLanguage>;
}
