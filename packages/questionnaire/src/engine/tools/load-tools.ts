import type { CheckTools } from '../checks/check-tools.ts';
import type { PreparedExpressions } from '../expressions/prepare-expressions.ts';
import { mayCompute } from '../form/find-expressions.ts';
import type { FallbackEvaluator } from '../fhirpath/other-evaluator.ts';
import type { Form } from '../model/form.ts';
import type { FormProblem } from '../model/issue.ts';
import type { Item } from '../model/item.ts';
import type { Tools } from '../model/tools.ts';

/** The tools of one form. */
export interface LoadedTools {
  /** For `createSession(form, { tools })`, as often as you like. */
  readonly tools: Tools & Pick<CheckTools, 'checkFile' | 'checkUnit'>;
  /** Expressions and patterns of the form that cannot be run as written. The rest still can. */
  readonly problems: readonly FormProblem[];
}

/**
 * Loads what a form needs beyond the engine, and nothing else: patterns where it has a pattern, units where it asks for
 * a quantity, the list of them where it has one, kinds and sizes where it asks for a file, expressions where it has one, and HL7's `fhirpath` where one of those is beyond our own compiler and the
 * host has installed that package.
 */
export async function loadTools(form: Form): Promise<LoadedTools> {
  const [patterns, units, listed, files, prepared] = await Promise.all([
    uses(form.items, ({ limits }) => limits.pattern !== undefined) ? import('./patterns.ts') : undefined,
    uses(form.items, ({ fhirType }) => fhirType === 'quantity') ? import('./convert-unit.ts') : undefined,
    uses(form.items, ({ limits }) => limits.unitConstraint !== undefined)
      ? import('../checks/check-unit.ts')
      : undefined,
    uses(form.items, ({ type }) => type === 'attachment') ? import('../checks/check-file.ts') : undefined,
    mayCompute({ extension: form.extension }) || uses(form.items, ({ unread }) => unread !== undefined)
      ? loadExpressions(form)
      : undefined,
  ]);
  return {
    tools: {
      ...(prepared && { expressions: prepared.expressions }),
      ...(patterns && { matchesWhole: patterns.matchesWhole }),
      ...(units && { convertUnit: units.convertUnit }),
      ...(listed && { checkUnit: listed.checkUnit }),
      ...(files && { checkFile: files.checkFile }),
    },
    problems: [...(patterns?.patternProblems(form) ?? []), ...(prepared?.problems ?? [])],
  };
}

async function loadExpressions(form: Form): Promise<PreparedExpressions> {
  const { prepareExpressions } = await import('../expressions/prepare-expressions.ts');
  const own = prepareExpressions(form);
  const fallback = names(own, 'unsupported-expression') ? await loadFallback() : undefined;
  const prepared = fallback ? prepareExpressions(form, { fallback }) : own;
  if (!names(prepared, 'unsupported-pattern')) return prepared;
  return prepareExpressions(form, { fallback, patterns: await import('./run-patterns.ts') });
}

function names({ problems }: PreparedExpressions, wanted: FormProblem['code']): boolean {
  return problems.some(({ code }) => code === wanted);
}

/** Where the host has not installed HL7's engine, its absence shows in the problems that stay. */
async function loadFallback(): Promise<FallbackEvaluator | undefined> {
  try {
    const fallback = await import('../fhirpath/fallback.ts');
    return await fallback.loadFallback();
  } catch {
    return undefined;
  }
}

function uses(items: readonly Item[], test: (item: Item) => boolean): boolean {
  return items.some((item) => test(item) || uses(item.items, test));
}
