import type { Issue, IssueCode } from '../model/issue.ts';
import type { Item } from '../model/item.ts';

/** A problem of an item whose key is known already. */
export interface Finding<Code extends string = IssueCode> extends Pick<Issue, 'severity' | 'limits'> {
  readonly code: Code;
  readonly fault?: Code;
}

export function finding<Code extends string>(code: Code, limits: Issue['limits'] = {}): Finding<Code> {
  return { code, severity: 'error', limits };
}

/**
 * A finding as it is said of an item. FHIR has a hidden item not displayed, and no more, so its rules hold. But who
 * answers can neither see nor mend it: it stops nobody, and says by its code that it is hidden.
 */
export function saidOf<Code extends string>({ hidden }: Item, found: Finding<Code>): Finding<Code | 'hidden-item'> {
  if (!hidden) return found;
  const { code: fault, severity, limits } = found;
  return { code: 'hidden-item', fault, severity: severity === 'error' ? 'warning' : severity, limits };
}
