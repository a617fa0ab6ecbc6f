export { enter } from './enter.ts';
export { readEntered } from './read-entered.ts';
export type { EnteredParts, EnteredReading } from './reading.ts';
