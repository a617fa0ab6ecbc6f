import { fhirProblems } from '@osseo/testing/fhir';
import type { Questionnaire, QuestionnaireResponse } from 'fhir/r4.js';
import { expect } from 'vitest';
import { assemble } from '../assemble/index.ts';
import { earlierAnswers } from '../engine/earlier/index.ts';
import { explain } from '../engine/explain/index.ts';
import { recordHistory, type History } from '../engine/history/index.ts';
import { createSession, readQuestionnaire, type Coding, type Session } from '../engine/index.ts';
import { migrateAnswers, type MigrationMapping } from '../engine/migrate/index.ts';
import { enter } from '../engine/reading/index.ts';
import { signaturesOf, type Signatures } from '../engine/signing/index.ts';
import { loadTools } from '../engine/tools/index.ts';
import { validateResponse } from '../engine/validate/index.ts';
import { byDefinition } from '../extract/definition/index.ts';
import { extract } from '../extract/index.ts';
import { r4Shape } from '../extract/r4/index.ts';
import { byStructureMap } from '../extract/structure-map/index.ts';
import { byTemplate } from '../extract/template/index.ts';
import { readPresentation, translateQuestionnaire, type Presentation } from '../presentation/index.ts';
import { populate } from '../populate/index.ts';
import { expandValueSets } from '../terminology/index.ts';
import { runExchange } from './run-exchange.examples.ts';
import type { Json, Scenario, Start, Step } from './scenario.examples.ts';

/** Does the steps of a scenario through the public entries. It rejects where an expectation is not met. */
export async function runScenario({ form, start: { language, ...start } = {}, steps }: Scenario): Promise<void> {
  const questionnaire = language === undefined ? form : translateQuestionnaire(form, language);
  let opened: Opened | undefined;
  for (const [index, step] of steps.entries()) {
    try {
      if (!(await runOperation(questionnaire, step))) {
        opened ??= await open(questionnaire, start, steps.some(takesBack));
        opened = await runStep(opened, step);
      }
    } catch (cause) {
      throw new Error(`steps[${index}]: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
    }
  }
}

const takesBack = (step: Step) => step.do === 'undo' || step.do === 'redo';

interface Opened {
  readonly session: Session;
  /** Where the scenario takes steps back. */
  readonly history: History | undefined;
  readonly signatures: Signatures;
  readonly presentation: Presentation;
  readonly reopen: (how: object) => Pick<Opened, 'session' | 'signatures'>;
  readonly problems: readonly unknown[];
  readonly missing: readonly unknown[];
  /** Lets the host answer a query that it has held. */
  readonly reply: (query: string, resource: Json | undefined) => void;
}

async function open(questionnaire: Json, start: Start, isRecorded: boolean): Promise<Opened> {
  const { valueSets, resources, held, response, ...rest } = start;
  const host = hostOf(resources, held);
  const read = valueSets
    ? await expand(questionnaire, valueSets)
    : { ...readQuestionnaire(questionnaire), missing: [] };
  const loaded = await loadTools(read.form);
  const options = {
    ...rest,
    tools: loaded.tools,
    questionnaire,
    ...(host && { fetchResource: host.fetchResource }),
  };
  const presentation = readPresentation(questionnaire);
  const reopen = (how: object) => {
    const session = createSession(read.form, { ...options, ...how });
    return { session, signatures: signaturesOf(session, presentation) };
  };
  const opened = reopen(response ? { response } : {});
  return {
    ...opened,
    history: isRecorded ? recordHistory(opened.session) : undefined,
    reopen,
    problems: [...read.problems, ...loaded.problems],
    missing: read.missing,
    presentation,
    reply: (query, resource) => host?.reply(query, resource),
  };
}

/** A host that answers queries at once, but for those that it holds until it is told to reply. */
function hostOf(resources: Json | undefined, held: readonly string[] = []) {
  if (!resources && held.length === 0) return undefined;
  const answer = answering(resources ?? {});
  const unanswered = new Map<string, ((resource: Json | undefined) => void)[]>();
  return {
    fetchResource: (query: string): Promise<unknown> => {
      if (!held.includes(query)) return answer(query);
      return new Promise((resolve, reject) => {
        const reply = (resource: Json | undefined) => (resource ? resolve(resource) : reject(new Error('No answer.')));
        unanswered.set(query, [...(unanswered.get(query) ?? []), reply]);
      });
    },
    reply: (query: string, resource: Json | undefined) => {
      const waiting = unanswered.get(query);
      if (!waiting) throw new Error(`Nobody has asked ${query}.`);
      unanswered.delete(query);
      for (const each of waiting) each(resource);
    },
  };
}

function expand(questionnaire: Json, valueSets: Json): ReturnType<typeof expandValueSets> {
  return expandValueSets(questionnaire, { expand: ({ url }) => answering(valueSets)(url) as Promise<Coding[]> });
}

/** A service that knows what it is given, by name or by the beginning of it (`Observation?*`), and nothing else. */
function answering(known: Json): (name: string) => Promise<unknown> {
  return async (name) => {
    const key = Object.keys(known).find(
      (own) => own === name || (own.endsWith('*') && name.startsWith(own.slice(0, -1))),
    );
    if (key === undefined) throw new Error(`Nobody knows ${name}.`);
    return known[key];
  };
}

async function runStep(opened: Opened, step: Step): Promise<Opened> {
  const { session, signatures, reopen } = opened;
  switch (step.do) {
    case 'enter':
      enter(session, step.key, step.parts);
      return opened;
    case 'answer':
      session.answer(step.key, step.answers);
      return opened;
    case 'add':
      session.addInstance(step.linkId, step.parent);
      return opened;
    case 'remove':
      session.removeInstance(step.key);
      return opened;
    case 'recalculate':
      session.recalculate(step.key);
      return opened;
    case 'sign':
      for (const kind of signatures.kindsAt(step.key)) {
        const ink = { kind: 'typed', text: step.name } as const;
        signatures.sign(step.key, kind, { ink, who: { display: step.name }, when: step.when });
      }
      return opened;
    case 'earlier': {
      const { identifiedBy = {}, expected } = step;
      const earlier = earlierAnswers(session, step.response, { identifiedBy: identifiedBy as Record<string, string> });
      const { refused, authored } = earlier;
      const answers = Object.keys(expected.answers).map((key) => [key, earlier.at(key).getSnapshot()]);
      expect({ refused, authored, answers: Object.fromEntries(answers) }).toEqual({
        refused: undefined,
        authored: undefined,
        ...expected,
      });
      return opened;
    }
    case 'undo':
    case 'redo':
      opened.history?.[step.do]();
      return opened;
    case 'reply':
      opened.reply(step.query, step.resource);
      return opened;
    case 'resume': {
      const kept = step.from === 'snapshot' ? session.toSnapshot() : session.toResponse({ status: 'in-progress' });
      return { ...opened, ...reopen({ [step.from]: JSON.parse(JSON.stringify(kept)) }) };
    }
    case 'expect':
      // What was asked of the host has arrived.
      await new Promise((resolve) => void setTimeout(resolve));
      meets(opened, step);
      return opened;
    default:
      throw new Error('This step needs no session.');
  }
}

function meets({ session, problems, missing, presentation }: Opened, expected: Extract<Step, { do: 'expect' }>): void {
  if (expected.visible) expect(session.visible()).toEqual(expected.visible);
  for (const [key, answers] of Object.entries(expected.answers ?? {}))
    expect(session.item(key).getSnapshot().answers, key).toEqual(answers);
  for (const [key, state] of Object.entries(expected.items ?? {}))
    expect(session.item(key).getSnapshot(), key).toMatchObject(state);
  if (expected.issues) expect(session.validate()).toMatchObject(expected.issues);
  if (expected.problems) expect(problems).toMatchObject(expected.problems);
  if (expected.missing) expect(missing).toMatchObject(expected.missing);
  if (expected.presented) expect(presentation).toMatchObject(expected.presented);
  for (const [key, explanation] of Object.entries(expected.explained ?? {}))
    expect(explain(session, key), key).toMatchObject(explanation);
  if (!expected.response) return;
  const { status, authored } = expected.response as unknown as QuestionnaireResponse;
  const response = session.toResponse({ status, ...(authored !== undefined && { authored }) });
  expect(response).toEqual(expected.response);
  expect(fhirProblems(response)).toEqual([]);
}

/** What needs a form alone. Gives whether the step was one of these. */
async function runOperation(questionnaire: Json, step: Step): Promise<boolean> {
  switch (step.do) {
    case 'validateResponse': {
      const { form } = readQuestionnaire(questionnaire);
      const { tools } = await loadTools(form);
      expect(validateResponse(form, step.response, tools)).toMatchObject(step.expected);
      return true;
    }
    case 'populate': {
      const { resources, ...options } = step.options;
      const now = { today: '2026-11-22', now: '2026-11-22T09:30:00Z' };
      const fetchResource = answering((resources ?? {}) as Json);
      const population = await populate(questionnaire, { ...now, ...options, fetchResource });
      expect(population).toMatchObject(step.expected);
      expect(fhirProblems(population.response)).toEqual([]);
      return true;
    }
    case 'extract': {
      let last = 0;
      const newId = () => `00000000-0000-4000-8000-${String((last += 1)).padStart(12, '0')}`;
      const methods = [byDefinition(r4Shape), byTemplate];
      if (step.maps) {
        const transform = answering(step.maps);
        methods.push(await byStructureMap(questionnaire, step.response, { transform }));
      }
      const extraction = extract(questionnaire, step.response, { newId, methods });
      expect(extraction).toMatchObject(step.expected);
      if (extraction.bundle) expect(fhirProblems(extraction.bundle)).toEqual([]);
      return true;
    }
    case 'assemble': {
      const find = (canonical: string) =>
        step.modules.find(({ url, version }) => [String(url), `${url}|${version}`].includes(canonical));
      const assembly = await assemble(questionnaire, (canonical) => Promise.resolve(find(canonical)));
      expect(assembly).toMatchObject(step.expected);
      return true;
    }
    case 'messages':
      await runExchange(questionnaire, step.exchange);
      return true;
    case 'migrate': {
      const response = step.response as unknown as QuestionnaireResponse;
      const mapping = step.mapping as MigrationMapping;
      const forms = {
        from: questionnaire as unknown as Questionnaire,
        to: step.to as unknown as Questionnaire,
      };
      expect(migrateAnswers(response, { ...forms, mapping })).toMatchObject(step.expected);
      return true;
    }
    default:
      return false;
  }
}
