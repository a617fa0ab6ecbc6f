import type { CivilDate } from '@osseo/core';
import type { RestrictionKind } from '@osseo/procedures';
import { covers, dateOf } from '../../engine/dates/plan-dates.ts';
import type { MergedRestriction, RecoveryPlan, RestrictionRun } from '../../engine/model/plan.ts';
import { lastDay, railEntries, type RailEntry } from './rail-entries.ts';

/** How a stretch of one treatment's band looks: the tone of its phase, and whether the phase begins here. */
interface BandPiece {
  readonly tone: 1 | 2 | 3 | 4;
  readonly begins: boolean;
}

/** How a stretch of one restriction's bar looks. */
export interface BarPiece {
  readonly style: 'do-not' | 'avoid' | 'take-care' | 'ask';
  readonly begins: boolean;
}

/** One line of the timetable: a day on which something changes, and the stretch from there to the next. */
export interface RailStation {
  readonly day: number;
  readonly date: CivilDate | null;
  readonly isToday: boolean;
  /** Days to the next station; `null` at the last. */
  readonly length: number | null;
  /** From 1 (a day) to 8 (four months and more): the doubling steps of the compressed scale. */
  readonly size: number;
  /** Where on the stretch each day, week or month falls, from 0 to 1: inside a stretch the scale is even. */
  readonly ticks: readonly number[];
  /** One per track, in the order of the tracks. */
  readonly bands: readonly (BandPiece | null)[];
  /** One per lane, in the order of the lanes. */
  readonly bars: readonly (BarPiece | null)[];
  /** Lanes whose bar ends on this day. */
  readonly endingLanes: readonly number[];
  readonly hasVisit: boolean;
  readonly entries: readonly RailEntry[];
}

export interface Rail {
  readonly stations: readonly RailStation[];
  /** What each bar is about. Bars that last longest come first, so that a line drawn from an end crosses none. */
  readonly lanes: readonly RestrictionKind[];
}

/** Lays out the rail: which days it names, and what is drawn between them. */
export function layOutRail(plan: RecoveryPlan, todayDay: number | null): Rail {
  const entries = railEntries(plan);
  const lanes = plan.restrictions.flatMap(stretchesOf).toSorted((a, b) => lastDayOf(b) - lastDayOf(a));
  const days = [...new Set([...entries.map((entry) => entry.day), ...(todayDay === null ? [] : [todayDay])])];
  days.sort((a, b) => a - b);

  const stations = days.map((day, index): RailStation => {
    const next = days[index + 1];
    const length = next === undefined ? null : next - day;
    const here = entries.filter((entry) => entry.day === day);
    return {
      day,
      date: dateOf(plan, day),
      isToday: day === todayDay,
      length,
      size: length === null ? 1 : Math.min(8, Math.floor(Math.log2(length)) + 1),
      ticks: length === null ? [] : ticksOf(length),
      bands: plan.tracks.map(({ phases }) => {
        const phase = phases.findIndex((candidate) => covers(candidate, day));
        const tone = Math.min(4, phase + 1) as BandPiece['tone'];
        return phase === -1 ? null : { tone, begins: phases[phase]?.from === day };
      }),
      bars: lanes.map(({ kind, runs }) => {
        const run = runs.find((candidate) => covers(candidate, day));
        return run ? { style: styleOf(run), begins: here.some((entry) => isAbout(entry, kind)) } : null;
      }),
      endingLanes: lanes.flatMap(({ runs }, lane) => (runs.at(-1)?.to === day - 1 ? [lane] : [])),
      hasVisit: here.some((entry) => entry.type === 'visit'),
      entries: here,
    };
  });
  return { stations, lanes: lanes.map(({ kind }) => kind) };
}

/** A restriction without pauses: one that comes back later is a bar of its own. */
function stretchesOf({ kind, runs }: MergedRestriction): readonly MergedRestriction[] {
  const stretches: RestrictionRun[][] = [];
  for (const run of runs) {
    const current = stretches.at(-1);
    if (current && current.at(-1)?.to === run.from - 1) current.push(run);
    else stretches.push([run]);
  }
  return stretches.map((stretch) => ({ kind, runs: stretch }));
}

function lastDayOf({ runs }: MergedRestriction): number {
  return lastDay(runs.at(-1)?.to ?? null);
}

/** The look and the word of a run: its level, or `ask` in its soft tail. */
export function styleOf(run: RestrictionRun): BarPiece['style'] {
  return run.certainty === 'ask' ? 'ask' : run.level;
}

function isAbout(entry: RailEntry, kind: RestrictionKind): boolean {
  return entry.type === 'limit' && entry.kind === kind;
}

const WEEK = 7;
/** A twelfth of 365.25 days: months are drawn evenly, their dates are said in words. */
const MONTH = 30.44;

/** A tick per day up to two weeks, per week up to a quarter, per month beyond. */
function ticksOf(length: number): readonly number[] {
  const unit = length <= 2 * WEEK ? 1 : length <= 13 * WEEK ? WEEK : MONTH;
  const count = Math.ceil(length / unit) - 1;
  return Array.from({ length: count }, (_, index) => ((index + 1) * unit) / length);
}
