export { botulinumToxin } from './botulinum-toxin.ts';
export type { BotulinumToxinStatement } from './statements.ts';
