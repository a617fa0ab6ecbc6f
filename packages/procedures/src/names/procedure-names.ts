import type { ProcedureId } from '../model/procedure-id.ts';

/** The name of every procedure in one language, in running text; for lists that need nothing else. */
export type ProcedureNames = Readonly<Record<ProcedureId, string>>;
