export { handFatTransfer } from './hand-fat-transfer.ts';
export type { HandFatTransferStatement } from './statements.ts';
