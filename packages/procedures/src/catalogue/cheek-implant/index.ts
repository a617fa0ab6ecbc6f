export { cheekImplant } from './cheek-implant.ts';
export type { CheekImplantStatement } from './statements.ts';
