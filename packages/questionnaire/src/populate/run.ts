import type { Reference } from 'fhir/r4.js';
import type { Json } from '../engine/fhir/json.ts';
import type { Compilation } from '../engine/fhirpath/index.ts';
import type { FallbackEvaluator } from '../engine/fhirpath/fallback.ts';
import type { Draft } from './draft.ts';
import { createAbortable, type Abortable } from './abortable.ts';
import { namesIn } from './expressions/names-in.ts';
import { MAX_ANSWERS, MAX_EVALUATIONS, MAX_INSTANCES, STEPS_PER_EVALUATION } from './limits.ts';
import type { Candidates, PopulateOptions, PopulateProblem, PopulateSignal } from './model.ts';
import type { Observer } from './observations/observer.ts';
import type { Report } from './place.ts';
import { createItemIndex, type ItemIndex } from './item-index.ts';
import { createFetcher, type Fetch } from './queries/fetcher.ts';

export type Compile = (source: string) => Compilation;

/** What every part of one population shares. */
export interface Run extends Abortable {
  readonly questionnaire: Json;
  /** As far as it is filled. */
  readonly response: Draft;
  /** Changes with every answer, so that what reads answers is evaluated again. */
  revision: number;
  /** Where the form is populated by observation. */
  observer: Observer | undefined;
  readonly subject: Reference | undefined;
  readonly today: string;
  readonly now: string;
  readonly candidates: Candidates[];
  readonly problems: readonly PopulateProblem[];
  readonly report: Report;
  readonly index: ItemIndex;
  /** Items that were looked at so far. */
  readonly looked: number;
  readonly fetch: Fetch;
  readonly compile: Compile;
  readonly namesIn: (source: string) => ReadonlySet<string>;
  readonly fallback: FallbackEvaluator | undefined;
  /** Counts work; false where there was too much of it. */
  spend(this: void, cost: number): boolean;
  /** Counts the steps of work that is done. */
  count(this: void, steps: number): void;
  /** Counts answers or proposals; gives how many of them are still taken. */
  take(this: void, wanted: number): number;
  /** Counts an item that is looked at; false where there are too many. */
  countItem(this: void): boolean;
}

export function createRun<Signal extends PopulateSignal>(
  questionnaire: Json,
  response: Draft,
  compile: Compile,
  options: PopulateOptions<Signal>,
): Run {
  const { subject, today, now, signal, evaluate: fallback } = options;
  const found = new Map<string, PopulateProblem>();
  const report: Report = (code, { path, linkId }) => {
    // One problem per place of the form, however often the response repeats it.
    found.set(`${code} ${path}`, { code, path, linkId });
  };
  const abortable = createAbortable(signal);
  const compiled = new Map<string, Compilation>();
  const names = new Map<string, ReadonlySet<string>>();
  const whole = { path: '', linkId: undefined };
  let spent = 0;
  let items = 0;
  let answers = 0;
  const spend = (cost: number) => {
    spent += cost;
    if (spent > MAX_EVALUATIONS) report('too-much-work', whole);
    return spent <= MAX_EVALUATIONS;
  };
  const count = (steps: number) => void spend(steps / STEPS_PER_EVALUATION);
  return {
    ...abortable,
    questionnaire,
    response,
    revision: 0,
    observer: undefined,
    subject,
    today,
    now,
    candidates: [],
    get problems() {
      return [...found.values()];
    },
    report,
    index: createItemIndex(response, questionnaire, count),
    get looked() {
      return items;
    },
    fetch: createFetcher(options.fetchResource, signal, abortable),
    compile(source) {
      const known = compiled.get(source) ?? compile(source);
      compiled.set(source, known);
      return known;
    },
    fallback,
    namesIn(source) {
      const known = names.get(source) ?? namesIn(source);
      names.set(source, known);
      return known;
    },
    spend,
    count,
    take(wanted) {
      const taken = Math.min(wanted, MAX_ANSWERS - answers);
      answers += taken;
      if (taken < wanted) report('too-many-results', whole);
      return taken;
    },
    countItem() {
      items += 1;
      if (items > MAX_INSTANCES) report('too-many-items', whole);
      return items <= MAX_INSTANCES;
    },
  };
}
