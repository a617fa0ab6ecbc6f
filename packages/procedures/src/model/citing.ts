import { namedStatements } from './named-statements.ts';
import type { Procedure } from './procedure.ts';
import { isUnknown } from './unknown.ts';

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
 * The statements that break the rule of citing: a clinical statement cites a work; what claims nothing is a label and
 * cites none. Empty for a procedure that keeps it.
 */
export function uncitedAgainstTheRule(procedure: Procedure): readonly string[] {
  const labels = labelsOf(procedure);
  return Object.entries(procedure.statements)
    .filter(([key, { sources, uncited }]) =>
      uncited === undefined ? sources.length === 0 : sources.length > 0 || !labels.has(key),
    )
    .map(([key]) => key);
}
