export type { CheckTools } from '../checks/check-tools.ts';
export type { ResponseFault, ResponseIssue } from './response-issue.ts';
export { validateResponse } from './validate-response.ts';
