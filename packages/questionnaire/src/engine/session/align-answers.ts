import { equalJson } from '../conditions/compare-answers.ts';
import type { Answer } from '../model/answer.ts';
import type { InstanceList } from './instances.ts';

/** For each new answer the position of the old one that it is, or -1. */
export function matchAnswers(old: readonly Answer[], next: readonly Answer[]): readonly number[] {
  const free = new Set(old.keys());
  return next.map((answer) => {
    for (const position of free) {
      if (!equalJson(old[position], answer)) continue;
      free.delete(position);
      return position;
    }
    return -1;
  });
}

/**
 * Keeps what is nested under an answer with that answer when others come and go.
 * A new answer takes the place of the one that it replaces (a word typed on), or
 * a number that was never used. There is always one place, answered or not.
 */
export function alignInstances(list: InstanceList, matches: readonly number[]): InstanceList {
  const kept = new Set(matches.filter((position) => position >= 0));
  let { next } = list;
  const ids = (matches.length > 0 ? matches : [0]).map((match, position) => {
    const old = match >= 0 ? match : kept.has(position) ? undefined : position;
    const id = old === undefined ? undefined : list.ids[old];
    if (id !== undefined) return id;
    next += 1;
    return next - 1;
  });
  return { ids, next };
}
