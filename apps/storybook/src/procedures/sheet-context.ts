import type { WordedProcedure } from '@osseo/procedures';
import { createContext, use, type Context } from 'react';
import type { Catalogues } from '../content/load-catalogues.ts';

/** What every section of one sheet shares. */
export interface Sheet extends WordedProcedure {
  readonly catalogues: Catalogues;
}

export const SheetContext: Context<Sheet | null> = createContext<Sheet | null>(null);

/**
 * The sheet around a section.
 *
 * @throws {Error} outside a `ProcedureSheet`
 */
export function useSheet(): Sheet {
  const sheet = use(SheetContext);
  if (!sheet) throw new Error('A section stands outside its sheet.');
  return sheet;
}
