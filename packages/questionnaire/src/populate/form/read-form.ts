import { extensionsOf, objectsOf, textOf, type Json } from '../../engine/fhir/json.ts';
import { MAX_DEPTH, MAX_ITEMS } from '../../engine/form/limits.ts';
import type { Report } from '../place.ts';
import { IS_SUBJECT_URL, LINK_PERIOD_URL } from '../urls.ts';
import { definitionsOf, type Definition } from './definition.ts';

/** The Questionnaire, or one of its items, as population reads it. */
export interface FormElement {
  readonly json: Json;
  /** e.g. `item[2].item[0]`; empty for the Questionnaire. */
  readonly path: string;
  readonly linkId: string | undefined;
  readonly type: string | undefined;
  readonly repeats: boolean;
  readonly definitions: readonly Definition[];
  readonly items: readonly FormElement[];
  /** Whether it is to be populated by observation. */
  readonly isLinked: boolean;
  /** Whether it is about a person of its own, whom a question inside names. */
  readonly hasSubject: boolean;
}

/** Reads the form as far as a session reads it: each `linkId` once, no deeper and no longer than a session can be. */
export function readForm(questionnaire: Json, report: Report): FormElement {
  const taken = new Set<string>();
  return read(questionnaire, '', undefined, 0);

  function read(json: Json, path: string, linkId: string | undefined, depth: number): FormElement {
    return {
      json,
      path,
      linkId,
      type: linkId === undefined ? undefined : textOf(json['type']),
      repeats: linkId !== undefined && json['repeats'] === true,
      definitions: definitionsOf(json, path),
      items: readItems(json, path, depth + 1),
      isLinked: linkId !== undefined && extensionsOf(json, LINK_PERIOD_URL).length > 0,
      hasSubject:
        linkId !== undefined &&
        objectsOf(json['item']).some(([item]) => extensionsOf(item, IS_SUBJECT_URL)[0]?.['valueBoolean'] === true),
    };
  }

  function readItems(holder: Json, path: string, depth: number): readonly FormElement[] {
    if (holder['item'] === undefined) return [];
    return objectsOf(holder['item']).flatMap(([json, index]) => {
      const at = `${path === '' ? '' : `${path}.`}item[${index}]`;
      const linkId = textOf(json['linkId']);
      if (taken.size >= MAX_ITEMS) return refuse('too-many-items', '', undefined);
      if (depth > MAX_DEPTH) return refuse('too-deep', at, linkId);
      if (linkId === undefined || linkId === '') return refuse('missing-link-id', at, linkId);
      if (taken.has(linkId)) return refuse('duplicate-link-id', at, linkId);
      taken.add(linkId);
      return read(json, at, linkId, depth);
    });
  }

  function refuse(code: Parameters<Report>[0], path: string, linkId: string | undefined): readonly FormElement[] {
    report(code, { path, linkId });
    return [];
  }
}

/** An element and all inside, in the order of the form. */
export function elementsIn(element: FormElement): readonly FormElement[] {
  return [element, ...element.items.flatMap(elementsIn)];
}
