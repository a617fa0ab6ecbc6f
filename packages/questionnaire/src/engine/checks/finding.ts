import type { Issue, IssueCode } from '../model/issue.ts';

/** A problem of an item whose key is known already. */
export type Finding = Pick<Issue, 'code' | 'severity' | 'limits'>;

export function finding(code: IssueCode, limits: Finding['limits'] = {}): Finding {
  return { code, severity: 'error', limits };
}
