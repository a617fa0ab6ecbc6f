import { RESTRICTION_LEVELS, type RestrictionLevel } from '@osseo/procedures';
import type { RestrictionRun, StatementRef } from '../model/plan.ts';

/** The place of a level from loosest (0) to strictest. */
export function strictness(level: RestrictionLevel): number {
  return RESTRICTION_LEVELS.indexOf(level);
}

/** The strictest level that binds on the days of a run, or `null` where all of it is "ask us first". */
export function bindingLevel(run: RestrictionRun): RestrictionLevel | null {
  return run.certainty === 'binding' ? run.level : (run.meanwhile?.level ?? null);
}

/** Whether a level forbids what it is about: "take care" alone does not. */
export function isForbidding(level: RestrictionLevel): boolean {
  return strictness(level) >= strictness('avoid');
}

/** Whether the run forbids what it is about on its days, whatever the clinic answers. */
export function forbids(run: RestrictionRun): boolean {
  const level = bindingLevel(run);
  return level !== null && isForbidding(level);
}

/** Who asks for the level that binds on the days of a run. */
export function bindingAskers(run: RestrictionRun): readonly StatementRef[] {
  return run.certainty === 'binding' ? run.askedBy : (run.meanwhile?.askedBy ?? []);
}
