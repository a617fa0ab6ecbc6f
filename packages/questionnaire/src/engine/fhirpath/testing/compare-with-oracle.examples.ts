import { isDeepStrictEqual } from 'node:util';
import { compileExpression, toJson, type EvaluationInput } from '../index.ts';
import { judge } from './oracle.examples.ts';

/** How an evaluation and the reference engine agree: on values or an error, or that the reference is asked instead. */
export type Verdict = 'values' | 'error' | 'fallback';

interface Given {
  readonly context: unknown;
  readonly variable?: (name: string) => unknown;
  readonly itemsOf?: EvaluationInput['itemsOf'] | undefined;
  readonly childItemsOf?: EvaluationInput['childItemsOf'] | undefined;
  /** The context for the reference engine, where ours is read as it is made; then also the `%resource` of both. */
  readonly written?: unknown;
}

/** Throws where the two differ. Tests put the clock to 2026-11-22 at 09:30 first. */
export function compareWithOracle(source: string, given: Given): Verdict {
  const { context, itemsOf, childItemsOf, written = context } = given;
  const { variable = (name: string) => (name === 'resource' && 'written' in given ? context : undefined) } = given;
  // Weights stand in the form, which is large to copy for an expression that asks for none.
  const used: Record<string, unknown> = /weight|ordinal/.test(source)
    ? { questionnaire: variable('questionnaire') ?? null }
    : {};
  for (const [, quoted, name = quoted] of source.matchAll(/%(?:[`']([^`']+)[`']|(\w+))/g)) {
    const value = variable(String(name));
    if (value !== undefined) used[String(name)] = value;
  }
  const compiled = compileExpression(source);
  if (compiled.kind === 'unsupported') return 'fallback';
  const own =
    compiled.kind === 'invalid'
      ? ({ kind: 'error', reason: 'invalid' } as const)
      : compiled.evaluate({
          context,
          variable,
          today: '2026-11-22',
          now: '2026-11-22T09:30:00-00:00',
          ...(itemsOf && { itemsOf }),
          ...(childItemsOf && { childItemsOf }),
        });
  if (own.kind === 'unsupported') return 'fallback';
  // The reference engine marks what it has read: it gets copies.
  if ('written' in given) used['resource'] = written;
  const theirs = judge(source, structuredClone(written), structuredClone(used));
  const values = own.kind === 'values' ? toJson(own.values) : undefined;
  const mine = 'written' in given ? values && (JSON.parse(JSON.stringify(values)) as readonly unknown[]) : values;
  const same = 'error' in theirs ? mine === undefined : isDeepStrictEqual(mine, theirs.values.filter(isKept));
  if (!same) {
    throw new Error(
      `${source}\n  here: ${JSON.stringify(mine ?? own)}\n  reference: ${JSON.stringify(theirs)}\n  with ${JSON.stringify(used).slice(0, 3000)} ${JSON.stringify(context)?.slice(0, 1500)}`,
    );
  }
  return own.kind;
}

function isKept(value: unknown): boolean {
  return typeof value !== 'number' || Number.isFinite(value);
}
