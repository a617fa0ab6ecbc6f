export { dermalFiller } from './dermal-filler.ts';
export type { DermalFillerStatement } from './statements.ts';
