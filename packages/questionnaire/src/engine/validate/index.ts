export type { CheckTools } from '../checks/check-tools.ts';
export { formOfResponse } from '../response/form-of-response.ts';
export type { ResponseFault, ResponseIssue } from './response-issue.ts';
export { validateResponse } from './validate-response.ts';
