export { facialFatTransfer } from './facial-fat-transfer.ts';
export type { FacialFatTransferStatement } from './statements.ts';
