export { glutealFatTransfer } from './gluteal-fat-transfer.ts';
export type { GlutealFatTransferStatement } from './statements.ts';
