import { isDeepStrictEqual } from 'node:util';
import {
  createSession,
  readQuestionnaire,
  type Form,
  type SessionOptions,
  type Tools,
} from '../../../packages/questionnaire/src/engine/index.ts';
import { loadTools } from '../../../packages/questionnaire/src/engine/tools/index.ts';
import type { Resource } from './corpora.ts';

export interface CorpusFigures {
  readonly forms: number;
  /** Forms that are read, get their tools and become a session without an error. */
  readonly loaded: number;
  readonly thrown: number;
  /** Responses of which the form is there. */
  readonly responses: number;
  /** Those that come back from a session as they were, field by field. */
  readonly roundTripsEqual: number;
  /** Those that differ, of which the form hides an answer: it leaves the response, as FHIR has it. */
  readonly roundTripsHiding: number;
  /** Parts of forms that cannot be run as written, by kind. */
  readonly unsupported: Readonly<Record<string, number>>;
}

interface Loaded {
  readonly form: Form;
  readonly tools: Tools;
}

/** Loads every form of the collections, and takes every response to one of them through a session. */
export async function reportCorpus(resources: readonly Resource[]): Promise<CorpusFigures> {
  const questionnaires = resources.filter(({ resourceType }) => resourceType === 'Questionnaire');
  const byName = new Map<unknown, Loaded>();
  const unsupported: Record<string, number> = {};
  let loaded = 0;
  for (const questionnaire of questionnaires) {
    try {
      const { form, problems } = readQuestionnaire(questionnaire);
      const { tools, problems: ofTools } = await loadTools(form);
      createSession(form, { tools, questionnaire });
      loaded += 1;
      for (const { code } of [...problems, ...ofTools]) unsupported[code] = (unsupported[code] ?? 0) + 1;
      for (const name of namesOf(questionnaire)) if (!byName.has(name)) byName.set(name, { form, tools });
    } catch {
      // Counted as thrown: what is not loaded.
    }
  }

  const trips = resources.flatMap((resource) => {
    if (resource.resourceType !== 'QuestionnaireResponse') return [];
    const name = String(resource['questionnaire']);
    const known = byName.get(name) ?? byName.get(name.replace(/\|.*/, ''));
    return known ? roundTrip(known, resource) : [];
  });
  return {
    forms: questionnaires.length,
    loaded,
    thrown: questionnaires.length - loaded,
    responses: trips.length,
    roundTripsEqual: trips.filter((trip) => trip === 'equal').length,
    roundTripsHiding: trips.filter((trip) => trip === 'hiding').length,
    unsupported,
  };
}

function roundTrip({ form, tools }: Loaded, resource: Resource): 'equal' | 'hiding' | 'different' {
  const response = resource as unknown as NonNullable<SessionOptions['response']>;
  const session = createSession(form, { tools, response });
  if (isDeepStrictEqual(session.toResponse({ status: response.status }), response)) return 'equal';
  const hides = session.toSnapshot().items.some(({ key }) => !session.item(key).getSnapshot().enabled);
  return hides ? 'hiding' : 'different';
}

function namesOf({ url, version, id }: Resource): readonly unknown[] {
  return [url, `${String(url)}|${String(version)}`, `Questionnaire/${String(id)}`, id].filter(
    (name) => typeof name === 'string',
  );
}
