import type { Json } from '../engine/fhir/json.ts';
import { isObject } from '../engine/fhir/json.ts';
import { MAX_ITEMS } from '../engine/form/limits.ts';
import type { AssembleProblem, AssembleProblemCode, ResolveQuestionnaire } from './model.ts';

/** What every part of one assembly shares. */
export interface Assembler {
  readonly problems: AssembleProblem[];
  /** What modules bring to the root of the assembled form. */
  readonly rootExtensions: Json[];
  readonly contained: Json[];
  /** The modules that were used, by their own canonicals. */
  readonly sources: Set<string>;
  /** The form, or `undefined` where there is none. */
  find(this: void, canonical: string): Promise<unknown>;
  report(this: void, code: AssembleProblemCode, from: Source, path: string): void;
  /** Counts one more item; false where there are too many. */
  count(this: void, from: Source, path: string): boolean;
}

/** A form in the process of assembly, and what is around it. */
export interface Source {
  readonly form: Json;
  /** `undefined` for the form that is assembled. */
  readonly canonical: string | undefined;
  /** The urls of the forms around it and its own. */
  readonly chain: readonly string[];
  /** What comes before its linkIds and the ids of its contained resources. */
  readonly prefix: string;
}

const WARNINGS: ReadonlySet<AssembleProblemCode> = new Set(['not-versioned', 'condition-lost']);

export function createAssembler(resolve: ResolveQuestionnaire): Assembler {
  const found = new Map<string, Promise<unknown>>();
  const problems: AssembleProblem[] = [];
  const report: Assembler['report'] = (code, { canonical }, path) => {
    problems.push({ code, severity: WARNINGS.has(code) ? 'warning' : 'error', questionnaire: canonical, path });
  };
  let items = 0;
  return {
    problems,
    rootExtensions: [],
    contained: [],
    sources: new Set(),
    report,
    find(canonical) {
      const known = found.get(canonical) ?? attempt(resolve, canonical);
      found.set(canonical, known);
      return known;
    },
    count(from, path) {
      items += 1;
      // Once is enough, though forms within forms may go on without end.
      if (items === MAX_ITEMS + 1) report('too-many-items', from, path);
      return items <= MAX_ITEMS;
    },
  };
}

async function attempt(resolve: ResolveQuestionnaire, canonical: string): Promise<unknown> {
  try {
    return await resolve(canonical);
  } catch {
    return undefined;
  }
}

export function isQuestionnaire(value: unknown): value is Json {
  return isObject(value) && value['resourceType'] === 'Questionnaire';
}
