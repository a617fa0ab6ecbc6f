export { chinImplant } from './chin-implant.ts';
export type { ChinImplantStatement } from './statements.ts';
