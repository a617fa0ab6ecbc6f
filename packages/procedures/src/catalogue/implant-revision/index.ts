export { implantRevision } from './implant-revision.ts';
export type { ImplantRevisionStatement } from './statements.ts';
