import { objectsOf, isObject, textOf, type Json } from '../engine/fhir/json.ts';
import { readCoding } from '../engine/fhir/read-answer.ts';
import type { Coding } from '../engine/model/answer.ts';
import { MAX_DEPTH } from '../engine/form/limits.ts';

/** What is known of a value set that the form names: its codes, or the address under which a service has them. */
export type KnownValueSet =
  | { readonly codings: readonly Coding[] }
  /** The form does not hold all of its codes. */
  | { readonly url: string | undefined };

/** Reads the value sets that a form contains, each once. Others are known by their address alone. */
export function createValueSetReader(questionnaire: Json): (reference: string) => KnownValueSet {
  const resources = new Map<string, Json>();
  for (const [resource] of objectsOf(questionnaire['contained'])) {
    const id = textOf(resource['id']);
    if (id !== undefined && !resources.has(`#${id}`)) resources.set(`#${id}`, resource);
  }
  const known = new Map<string, KnownValueSet>();

  return (reference) => {
    let found = known.get(reference);
    if (!found) {
      const resource = resources.get(reference);
      const url = reference.startsWith('#') ? textOf(resource?.['url']) : reference;
      const codings = resource && codingsOf(resource, new Set([reference]));
      known.set(reference, (found = codings ? { codings } : { url }));
    }
    return found;
  };

  /** `undefined` where a part of the set lies elsewhere: half a list would refuse the other half. */
  function codingsOf({ expansion, compose }: Json, seen: ReadonlySet<string>): readonly Coding[] | undefined {
    if (isObject(expansion)) return expanded(expansion['contains'], undefined, 'contains');
    if (!isObject(compose)) return undefined;
    const included = all(compose['include'], seen);
    const excluded = compose['exclude'] === undefined ? [] : all(compose['exclude'], seen);
    if (!included || !excluded || excluded.length === 0) return included;
    const names = new Set(excluded.map(nameOf));
    return included.filter((coding) => !names.has(nameOf(coding)));
  }

  /** The codes of several parts together, each once. */
  function all(parts: unknown, seen: ReadonlySet<string>): readonly Coding[] | undefined {
    const found = new Map<string, Coding>();
    for (const [part] of objectsOf(parts)) {
      const codings = partOf(part, seen);
      if (!codings) return undefined;
      for (const coding of codings) if (!found.has(nameOf(coding))) found.set(nameOf(coding), coding);
    }
    return [...found.values()];
  }

  /** Listed concepts, a code system that the form contains, or what is in all of several value sets. */
  function partOf(part: Json, seen: ReadonlySet<string>): readonly Coding[] | undefined {
    if (part['filter'] !== undefined) return undefined;
    const { system } = part;
    let codings = part['concept'] === undefined ? conceptsOf(system) : expanded(part['concept'], system, 'concept');
    const sets = Array.isArray(part['valueSet']) ? part['valueSet'] : [];
    if (system !== undefined && !codings) return undefined;
    for (const reference of sets) {
      const resource = typeof reference === 'string' && !seen.has(reference) ? resources.get(reference) : undefined;
      const others = resource && seen.size <= MAX_DEPTH && codingsOf(resource, new Set([...seen, String(reference)]));
      if (!others) return undefined;
      const names = new Set(others.map(nameOf));
      codings = codings ? codings.filter((coding) => names.has(nameOf(coding))) : others;
    }
    return codings;
  }

  /** All codes of a code system that the form contains whole. */
  function conceptsOf(system: unknown): readonly Coding[] | undefined {
    if (typeof system !== 'string') return undefined;
    const codeSystem = [...resources.values()].find(
      ({ resourceType, url, content }) => resourceType === 'CodeSystem' && url === system && content !== 'fragment',
    );
    return codeSystem && expanded(codeSystem['concept'], system, 'concept');
  }
}

/** The codes of a list and of the lists inside it. An abstract code only holds others. */
function expanded(
  list: unknown,
  system: unknown,
  inside: 'contains' | 'concept',
  depth: number = 1,
): readonly Coding[] {
  if (depth > MAX_DEPTH) return [];
  const codings: Coding[] = [];
  for (const [concept] of objectsOf(list)) {
    if (concept['code'] !== undefined && concept['abstract'] !== true) codings.push(readCoding({ system, ...concept }));
    if (concept[inside] === undefined) continue;
    for (const coding of expanded(concept[inside], system, inside, depth + 1)) codings.push(coding);
  }
  return codings;
}

function nameOf({ system, code }: Coding): string {
  return `${system ?? ''}|${code ?? ''}`;
}
