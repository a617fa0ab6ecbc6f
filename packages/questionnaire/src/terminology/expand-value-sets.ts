import { isObject, objectsOf, textOf, type Json } from '../engine/fhir/json.ts';
import { UNIT_OPTION_URL } from '../engine/fhir/urls.ts';
import { MAX_DEPTH } from '../engine/form/limits.ts';
import { readQuestionnaire } from '../engine/form/read-questionnaire.ts';
import type { Coding } from '../engine/model/answer.ts';
import type { Form } from '../engine/model/form.ts';
import type { FormProblem } from '../engine/model/issue.ts';
import type { TerminologyClient } from './client.ts';
import { createValueSetReader } from './contained-codes.ts';
import { createExpander, type ValueSetFault } from './expander.ts';
import { serversIn, unitValueSetIn } from './extensions.ts';

/** A value set whose codes could not be had, at one item that names it. */
export interface ValueSetProblem {
  readonly code: ValueSetFault;
  /** The address as the form has it. */
  readonly valueSet: string;
  readonly linkId: string | undefined;
  /** Where in the Questionnaire, e.g. `item[2].answerValueSet`. */
  readonly path: string;
}

export interface ExpandOptions {
  /** Ends the work: the promise is rejected with the reason of the signal. */
  readonly signal?: AbortSignal;
}

export interface ExpandedForm {
  readonly form: Form;
  /** What `readQuestionnaire` says of the form with its options filled in. */
  readonly problems: readonly FormProblem[];
  /** The value sets that are missing, once per item. Such a question is as it was: its answers stay, and none is refused. */
  readonly missing: readonly ValueSetProblem[];
  /** The Questionnaire with what was found as contained value sets: to be kept, so that nobody asks again. */
  readonly questionnaire: Json;
}

/**
 * Reads a Questionnaire and fills in the options and units that lie in value sets: those of a terminology service, one request
 * for each however many items name it, and those that the form contains but does not list, such as the codes of a contained
 * code system, sets without some codes, or sets of sets.
 *
 * @throws {OsseoError} `invalid-questionnaire` if the input is no Questionnaire at all.
 */
export async function expandValueSets(
  questionnaire: unknown,
  client: TerminologyClient,
  { signal }: ExpandOptions = {},
): Promise<ExpandedForm> {
  signal?.throwIfAborted();
  const untouched = readQuestionnaire(questionnaire);
  if (!isObject(questionnaire)) return { ...untouched, missing: [], questionnaire: {} };

  const known = createValueSetReader(questionnaire);
  const expander = createExpander(client, signal);
  const missing: ValueSetProblem[] = [];
  const contained = createContained(questionnaire);

  /** The codes behind a reference; `undefined`, and a word on why, where they cannot be had. */
  async function codesOf(reference: string, servers: readonly string[], linkId: string | undefined, path: string) {
    const found = known(reference);
    if ('codings' in found) return found.codings;
    const codings = found.url === undefined ? 'unknown' : await expander.expand(found.url, servers);
    if (typeof codings !== 'string') return codings;
    missing.push({ code: codings, valueSet: reference, linkId, path });
    return undefined;
  }

  async function expandItems(holder: Json, servers: readonly string[], path: string, depth: number): Promise<Json> {
    if (!Array.isArray(holder['item']) || depth > MAX_DEPTH) return holder;
    const list: readonly unknown[] = holder['item'];
    const item = await Promise.all(
      list.map((raw, index) => (isObject(raw) ? expandItem(raw, servers, `${path}item[${index}]`, depth) : raw)),
    );
    return { ...holder, item };
  }

  async function expandItem(raw: Json, around: readonly string[], path: string, depth: number): Promise<Json> {
    const servers = [...serversIn(raw), ...around];
    const linkId = textOf(raw['linkId']);
    const [valueSet, unitValueSet] = [textOf(raw['answerValueSet']), unitValueSetIn(raw)];
    const [codings, units, expanded] = await Promise.all([
      valueSet === undefined ? undefined : codesOf(valueSet, servers, linkId, `${path}.answerValueSet`),
      unitValueSet === undefined ? undefined : codesOf(unitValueSet, servers, linkId, `${path}.extension`),
      expandItems(raw, servers, `${path}.`, depth + 1),
    ]);
    return {
      ...expanded,
      ...(units && {
        extension: [...objectsOf(raw['extension']).map(([extension]) => extension), ...unitOptions(units)],
      }),
      ...(codings && valueSet !== undefined && { answerValueSet: contained.add(valueSet, codings) }),
    };
  }

  const expanded = await expandItems(questionnaire, serversIn(questionnaire), '', 1);
  const filled = { ...expanded, ...(contained.added() && { contained: contained.all() }) };
  return { ...readQuestionnaire(filled), missing: missing.toSorted(byPath), questionnaire: filled };
}

function unitOptions(units: readonly Coding[]): readonly Json[] {
  return units.map((valueCoding) => ({ url: UNIT_OPTION_URL, valueCoding }));
}

/** Requests end in any order; problems are told in the order of their places. */
function byPath(a: ValueSetProblem, b: ValueSetProblem): number {
  return a.path.localeCompare(b.path, 'en', { numeric: true });
}

/** The contained resources of a Questionnaire, with value sets that join them under names of their own. */
function createContained(questionnaire: Json) {
  const before: readonly unknown[] = Array.isArray(questionnaire['contained']) ? questionnaire['contained'] : [];
  const taken = new Set(objectsOf(before).map(([{ id }]) => id));
  const ids = new Map<string, string>();
  const resources: Json[] = [];

  return {
    /** Gives the reference under which the codes of a value set now lie. */
    add(valueSet: string, codings: readonly Coding[]): string {
      const known = ids.get(valueSet);
      if (known !== undefined) return `#${known}`;
      let number = ids.size + 1;
      while (taken.has(`expanded-${number}`)) number += 1;
      const id = `expanded-${number}`;
      taken.add(id);
      ids.set(valueSet, id);
      const url = valueSet.startsWith('#') ? {} : { url: valueSet };
      resources.push({ resourceType: 'ValueSet', id, ...url, status: 'active', expansion: { contains: codings } });
      return `#${id}`;
    },
    added: () => resources.length > 0,
    all: (): readonly unknown[] => [...before, ...resources],
  };
}
