export { audit } from '../audit/audit-table.ts';
export { drafts } from '../drafts/drafts-table.ts';
export { judgements } from '../judgements/judgements-table.ts';
export { receipts } from '../receipts/receipts-table.ts';
export { staffAccounts, staffAttempts, staffSessions, staffUsers, staffVerifications } from '../staff/staff-tables.ts';
export { submissions } from '../submissions/submissions-table.ts';
