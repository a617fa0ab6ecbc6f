import { pathOf } from '../form/found-item.ts';
import type { Form } from '../model/form.ts';
import type { FormProblem } from '../model/issue.ts';
import { planOf } from '../plan/plan-of.ts';
import { isRun } from './matches-whole.ts';

export { matchesWhole } from './matches-whole.ts';

/** The patterns of a form that are not run, so that nobody relies on them. */
export function patternProblems(form: Form): readonly FormProblem[] {
  const { byLinkId } = planOf(form);
  return form.nodes.flatMap(({ linkId, parent, index }) => {
    const pattern = byLinkId.get(linkId)?.item.limits.pattern;
    if (pattern === undefined || isRun(pattern)) return [];
    return { code: 'unsupported-pattern' as const, path: pathOf(form.nodes, parent, index), linkId };
  });
}
