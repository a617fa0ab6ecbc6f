export { miniDentalImplants } from './mini-dental-implants.ts';
export type { MiniDentalImplantsStatement } from './statements.ts';
