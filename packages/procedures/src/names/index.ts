export { PROCEDURE_IDS, type ProcedureId } from '../model/procedure-id.ts';
export type { ProcedureNames } from './procedure-names.ts';
