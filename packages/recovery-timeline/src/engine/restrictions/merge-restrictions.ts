import type { CivilDate } from '@osseo/core';
import type { RestrictionKind } from '@osseo/procedures';
import type { Course } from '../courses/course.ts';
import { covers, spanAt } from '../dates/plan-dates.ts';
import type { MergedRestriction, RestrictionRun, StatementRef } from '../model/plan.ts';
import { byText } from '../refs/by-text.ts';
import { changesOf } from '../refs/changes-of.ts';
import { groupBy } from '../refs/group-by.ts';
import { refKey, uniqueRefs } from '../refs/statement-refs.ts';
import { claimsOf, type Claim } from './claims.ts';
import { strictness } from './strictness.ts';

/**
 * Merges what all treatments restrict, kind by kind and day by day.
 *
 * On each day the strictest level of all claims stands. It is binding as soon as
 * one claim at that level is; otherwise all of them are in their soft tail, and
 * what binds at a lower level is kept as `meanwhile`. So no day is ever looser
 * than any single treatment asks for, neither in its level nor in what binds.
 */
export function mergeRestrictions(courses: readonly Course[], anchor: CivilDate | null): readonly MergedRestriction[] {
  const byKind = groupBy(courses.flatMap(claimsOf), (claim) => claim.kind);
  const merged = [...byKind].map(([kind, claims]) => mergeKind(kind, claims, anchor));
  return merged.toSorted((a, b) => byText(a.kind, b.kind));
}

function mergeKind(kind: RestrictionKind, claims: readonly Claim[], anchor: CivilDate | null): MergedRestriction {
  const edges = [...new Set(claims.flatMap(({ from, to }) => (to === null ? [from] : [from, to + 1])))];
  edges.sort((a, b) => a - b);

  const runs: RestrictionRun[] = [];
  for (const [index, from] of edges.entries()) {
    const next = edges[index + 1];
    const standing = judge(claims.filter((claim) => covers(claim, from)));
    if (!standing) continue;

    const to = next === undefined ? null : next - 1;
    const last = runs.at(-1);
    if (last && last.to === from - 1 && sameStanding(last, standing)) {
      runs[runs.length - 1] = { ...standing, ...spanAt(anchor, last.from, to) };
    } else {
      runs.push({ ...standing, ...spanAt(anchor, from, to) });
    }
  }
  return { kind, runs };
}

type Standing = Pick<RestrictionRun, 'level' | 'certainty' | 'askedBy' | 'meanwhile' | 'changes'>;

/** What stands on a day, given the claims that are active on it. */
function judge(active: readonly Claim[]): Standing | undefined {
  const strictest = strictestOf(active);
  if (!strictest) return undefined;

  const winners = active.filter((claim) => claim.level === strictest.level);
  const askedBy = askers(winners);
  if (winners.some((claim) => claim.binding)) {
    return { level: strictest.level, certainty: 'binding', askedBy, meanwhile: null, ...changesOf(winners) };
  }
  const binding = active.filter((claim) => claim.binding);
  const firm = strictestOf(binding);
  const firmest = binding.filter((claim) => claim.level === firm?.level);
  return {
    level: strictest.level,
    certainty: 'ask',
    askedBy,
    meanwhile: firm ? { level: firm.level, askedBy: askers(firmest) } : null,
    ...changesOf([...winners, ...firmest]),
  };
}

function strictestOf(claims: readonly Claim[]): Claim | undefined {
  return claims.reduce<Claim | undefined>(
    (best, claim) => (best && strictness(best.level) >= strictness(claim.level) ? best : claim),
    undefined,
  );
}

/** The claims' statements, in the order of the treatments. */
function askers(claims: readonly Claim[]): readonly StatementRef[] {
  return uniqueRefs(claims.map(({ ref }) => ref));
}

function sameStanding(a: Standing, b: Standing): boolean {
  return fingerprint(a) === fingerprint(b);
}

function fingerprint({ level, certainty, askedBy, meanwhile, changes }: Standing): string {
  const asked = [askedBy.map(refKey), meanwhile?.level, meanwhile?.askedBy.map(refKey)];
  return JSON.stringify([level, certainty, asked, changes]);
}
