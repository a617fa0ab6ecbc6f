export { extendProcedure } from './extend-procedure.ts';
export type { Extension } from './extension.ts';
