export { jawlineContouring } from './jawline-contouring.ts';
export type { JawlineContouringStatement } from './statements.ts';
