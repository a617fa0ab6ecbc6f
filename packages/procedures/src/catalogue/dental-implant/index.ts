export { dentalImplant } from './dental-implant.ts';
export type { DentalImplantStatement } from './statements.ts';
