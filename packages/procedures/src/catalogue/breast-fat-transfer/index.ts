export { breastFatTransfer } from './breast-fat-transfer.ts';
export type { BreastFatTransferStatement } from './statements.ts';
