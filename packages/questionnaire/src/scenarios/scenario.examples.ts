import type { Answer, ItemKey } from '../engine/index.ts';

export type Json = Readonly<Record<string, unknown>>;

/** A form, what is done to it, and what FHIR and SDC say becomes of it. Written by hand; never copied from a result. */
export interface Scenario {
  /** A fact about the product. */
  readonly title: string;
  /** The part of a specification from which the expectations come. */
  readonly source: string;
  readonly form: Json;
  readonly start?: Start;
  readonly steps: readonly Step[];
  /** Why the product does not yet do what the specification says. The scenario is then held to fail. */
  readonly knownFault?: string;
}

/** What the host gives to the session. */
export interface Start {
  readonly locale?: string;
  /** The language into which the host translates the form first, by the form's own words. */
  readonly language?: string;
  readonly today?: string;
  readonly now?: string;
  readonly launchContext?: Json;
  readonly response?: Json;
  /** What the host answers to queries, by the query or its beginning (`Observation?*`). */
  readonly resources?: Json;
  /** The queries to which it gives no answer before a `reply`. */
  readonly held?: readonly string[];
  /** The codes of value sets, by their address; with it, the form is expanded first. */
  readonly valueSets?: Json;
}

/** Expectations compare the fields that they name, and lists as a whole; a response is compared as a whole. */
export type Step =
  | { readonly do: 'enter'; readonly key: ItemKey; readonly parts: Readonly<Record<string, readonly string[]>> }
  | { readonly do: 'answer'; readonly key: ItemKey; readonly answers: readonly Answer[] }
  | { readonly do: 'add'; readonly linkId: string; readonly parent?: ItemKey }
  | { readonly do: 'remove'; readonly key: ItemKey }
  | { readonly do: 'recalculate'; readonly key: ItemKey }
  /** Signs what the form asks to be signed at a place (`key` is empty for the form as a whole), with a typed name. */
  | { readonly do: 'sign'; readonly key: ItemKey; readonly name: string; readonly when: string }
  /** What an earlier response says beside the session: `refused`, `authored` and the answers by key. */
  | {
      readonly do: 'earlier';
      readonly response: Json;
      readonly identifiedBy?: Json;
      readonly expected: EarlierExpected;
    }
  /** Through a history that is recorded from the start. */
  | { readonly do: 'undo' | 'redo' }
  /** The host answers a query that it has held; without a resource it fails. */
  | { readonly do: 'reply'; readonly query: string; readonly resource?: Json }
  /** Goes on in a new session, from what the old one left. */
  | { readonly do: 'resume'; readonly from: 'snapshot' | 'response' }
  | ({ readonly do: 'expect' } & Expected)
  | { readonly do: 'validateResponse'; readonly response: Json; readonly expected: readonly unknown[] }
  | { readonly do: 'populate'; readonly options: Json; readonly expected: Json }
  /** `maps`: what the host's server answers for a StructureMap, by its url; without it, no map is run. */
  | { readonly do: 'extract'; readonly response: Json; readonly maps?: Json; readonly expected: Json }
  | { readonly do: 'assemble'; readonly modules: readonly Json[]; readonly expected: Json }
  /** What goes between the page of the form and the system that has opened it, in order; see `run-exchange`. */
  | { readonly do: 'messages'; readonly exchange: readonly Exchanged[] }
  | {
      readonly do: 'migrate';
      readonly to: Json;
      readonly mapping: Json;
      readonly response: Json;
      readonly expected: Json;
    };

/**
 * A message that arrives (of the host's origin and handle, unless it has others), an answer in the form that is shown,
 * or the message that is sent next. Where an arriving payload has the `questionnaire` "this", it has the form of the scenario.
 */
export type Exchanged =
  | { readonly receive: Json; readonly origin?: string }
  | { readonly answer: ItemKey; readonly with: readonly Answer[] }
  | { readonly send: Json }
  | { readonly silence: string };

interface EarlierExpected {
  readonly refused?: string;
  readonly authored?: string;
  readonly answers: Readonly<Record<ItemKey, readonly Answer[]>>;
}

interface Expected {
  /** The keys of the items that apply, in reading order. */
  readonly visible?: readonly ItemKey[];
  readonly answers?: Readonly<Record<ItemKey, readonly Answer[]>>;
  /** Fields of the states of items. */
  readonly items?: Readonly<Record<ItemKey, Json>>;
  /** What validation finds, in reading order. */
  readonly issues?: readonly Json[];
  /** What was found in the form when it was read. */
  readonly problems?: readonly Json[];
  readonly response?: Json;
  readonly explained?: Readonly<Record<ItemKey, Json>>;
  /** What the terminology service could not give. */
  readonly missing?: readonly Json[];
  /** How the form asks to look. */
  readonly presented?: Json;
}

type Check = (value: unknown) => boolean;

const isText: Check = (value) => typeof value === 'string' && value !== '';
const isObject: Check = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const isList: Check = (value) => Array.isArray(value) && value.every(isObject);
const isTexts: Check = (value) => Array.isArray(value) && value.every(isText);
const maybe =
  (check: Check): Check =>
  (value) =>
    value === undefined || check(value);
const isMapOf =
  (check: Check): Check =>
  (value) =>
    isObject(value) && Object.values(value as Json).every(check);

type Shape = Readonly<Record<string, Check>>;

const START: Shape = {
  locale: maybe(isText),
  language: maybe(isText),
  today: maybe(isText),
  now: maybe(isText),
  launchContext: maybe(isObject),
  response: maybe(isObject),
  resources: maybe(isObject),
  held: maybe(isTexts),
  valueSets: maybe(isMapOf(isList)),
};

const STEPS: Readonly<Record<Step['do'], Shape>> = {
  enter: { key: isText, parts: isMapOf((values) => Array.isArray(values)) },
  answer: { key: isText, answers: isList },
  add: { linkId: isText, parent: maybe(isText) },
  remove: { key: isText },
  recalculate: { key: isText },
  sign: { key: (key) => typeof key === 'string', name: isText, when: isText },
  earlier: { response: isObject, identifiedBy: maybe(isMapOf(isText)), expected: isObject },
  undo: {},
  redo: {},
  reply: { query: isText, resource: maybe(isObject) },
  resume: { from: (from) => from === 'snapshot' || from === 'response' },
  expect: {
    visible: maybe(isTexts),
    answers: maybe(isMapOf(isList)),
    items: maybe(isMapOf(isObject)),
    issues: maybe(isList),
    problems: maybe(isList),
    response: maybe(isObject),
    explained: maybe(isMapOf(isObject)),
    missing: maybe(isList),
    presented: maybe(isObject),
  },
  validateResponse: { response: isObject, expected: isList },
  populate: { options: isObject, expected: isObject },
  extract: { response: isObject, maps: maybe(isObject), expected: isObject },
  assemble: { modules: isList, expected: isObject },
  messages: { exchange: isList },
  migrate: { to: isObject, mapping: isObject, response: isObject, expected: isObject },
};

const SCENARIO: Shape = {
  title: isText,
  source: isText,
  form: (form) => isObject(form) && (form as Json)['resourceType'] === 'Questionnaire',
  start: maybe((start) => isObject(start)),
  steps: (steps) => isList(steps) && (steps as readonly Json[]).some((step) => step['do'] !== 'resume'),
  knownFault: maybe(isText),
};

/**
 * Reads a scenario from JSON.
 * @throws {Error} with the place in it that is no part of a scenario.
 */
export function readScenario(json: unknown): Scenario {
  fit(json, SCENARIO, '');
  const { start, steps } = json as Scenario;
  if (start) fit(start, START, 'start.');
  steps.forEach((step, index) => {
    if (!Object.hasOwn(STEPS, step.do)) throw new Error(`steps[${index}].do is no step of a scenario.`);
    const { do: _, ...rest } = step;
    fit(rest, STEPS[step.do], `steps[${index}].`);
  });
  return json as Scenario;
}

function fit(json: unknown, shape: Shape, path: string): void {
  if (!isObject(json)) throw new Error(`${path || 'The file'} holds no object.`);
  for (const name of Object.keys(json as Json)) {
    if (!Object.hasOwn(shape, name)) throw new Error(`${path}${name} is no field of a scenario.`);
  }
  for (const [name, check] of Object.entries(shape)) {
    if (!check((json as Json)[name])) throw new Error(`${path}${name} is missing or of another shape.`);
  }
}
