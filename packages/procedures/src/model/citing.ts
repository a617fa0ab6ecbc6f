import { namedStatements } from './named-statements.ts';
import type { Procedure } from './procedure.ts';
import { isUnknown } from './unknown.ts';

/**
 * Kinds of sentences that may stand without a work, by the first word of their key: what patients are warned of, what
 * they must not do, who should wait, and what must not be combined in another order.
 */
const MAY_BE_GAPS: readonly string[] = ['safety', 'caution', 'restriction', 'complication', 'combination'];

function mayBeGap(key: string): boolean {
  return MAY_BE_GAPS.includes(key.split('-', 1)[0] ?? '');
}

/** Where in a procedure a sentence may be a label: the fields that name things, and those whose figure is a gap. */
const LABELS = /^(?:definition\.\d+|alternatives\.0|evidence\.weakest|recovery\.phases\.\d+\.title)$/;

/** The sentences that claim nothing, wherever the procedure names them. */
function labelsOf(procedure: Procedure): ReadonlySet<string> {
  const { duration, setting, outcomes } = procedure;
  const named = namedStatements(procedure);
  const claims = new Set(named.filter(([path]) => !mayBeLabel(path)).map(([, key]) => key));
  return new Set(named.map(([, key]) => key).filter((key) => !claims.has(key)));

  function mayBeLabel(path: string): boolean {
    if (path === 'duration.statement') return isUnknown(duration.minutes);
    if (path === 'setting.statement') return typeof setting.kind !== 'string';
    const [, outcome] = /^outcomes\.(\d+)\.statement$/.exec(path) ?? [];
    return outcome === undefined ? LABELS.test(path) : outcomes[Number(outcome)]?.estimate.kind === 'none-found';
  }
}

/**
 * The statements that break the rule of citing: a clinical statement cites a work, or is a gap of a kind that safety
 * may ask for; what claims nothing is a label. Empty for a procedure that keeps it.
 */
export function uncitedAgainstTheRule(procedure: Procedure): readonly string[] {
  const labels = labelsOf(procedure);
  return Object.entries(procedure.statements)
    .filter(([key, { sources, uncited }]) => {
      if (sources.length > 0) return uncited !== undefined;
      return uncited === 'label' ? !labels.has(key) : uncited !== 'gap' || !mayBeGap(key);
    })
    .map(([key]) => key);
}
