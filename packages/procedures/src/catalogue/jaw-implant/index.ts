export { jawImplant } from './jaw-implant.ts';
export type { JawImplantStatement } from './statements.ts';
