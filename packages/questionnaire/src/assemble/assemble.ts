import type { Questionnaire } from 'fhir/r4.js';
import { extensionsOf, objectsOf, textOf, without, type Json } from '../engine/fhir/json.ts';
import { assembleInside } from './assemble-items.ts';
import { createAssembler, isQuestionnaire, type Assembler, type Source } from './assembler.ts';
import { lacksContext } from './check-module.ts';
import type { Assembly, ResolveQuestionnaire } from './model.ts';
import { scopeInside } from './scope.ts';
import { ASSEMBLED_FROM_URL, ASSEMBLE_EXPECTATION_URL, CAPABILITY_URL } from './urls.ts';
import { mergeRootExtensions } from './merge-module.ts';

/**
 * `$assemble` of SDC: a modular form with each `subQuestionnaire` replaced by the items
 * of the form that it names, and these in turn, with what belongs to them. A form
 * without modules comes back as it is, but marked as assembled.
 *
 * It never rejects. What `item.definition` refers to is not brought in.
 */
export async function assemble(questionnaire: unknown, resolve: ResolveQuestionnaire): Promise<Assembly> {
  const assembler = createAssembler(resolve);
  const form = isQuestionnaire(questionnaire) ? questionnaire : {};
  const { url } = form;
  const source: Source = { form, canonical: undefined, chain: typeof url === 'string' ? [url] : [], prefix: '' };
  if (form !== questionnaire) {
    assembler.report('not-a-questionnaire', source, '');
    return { questionnaire: undefined, problems: assembler.problems };
  }
  assembler.contained.push(...objectsOf(form['contained']).map(([resource]) => resource));
  mergeRootExtensions(assembler, form);
  const nowhere = { names: new Set<string>(), prefix: undefined };
  if (lacksContext(form, scopeInside(form, nowhere))) assembler.report('missing-context', source, '');

  const assembled = finished(assembler, await assembleInside(assembler, source, form, '', nowhere, 0));
  reportDuplicates(assembler, source, assembled, '', new Set());
  const isWhole = assembler.problems.every(({ severity }) => severity === 'warning');
  return { questionnaire: isWhole ? (assembled as unknown as Questionnaire) : undefined, problems: assembler.problems };
}

/** The root, marked as assembled, with what the modules brought to it. Its id was that of the modular form. */
function finished({ rootExtensions, contained, sources }: Assembler, form: Json): Json {
  const expectation = expectationOf(form);
  const { resourceType, ...rest } = without(form, 'id', 'contained', 'extension');
  const replaced: readonly unknown[] = [
    ASSEMBLE_EXPECTATION_URL,
    CAPABILITY_URL,
    ...rootExtensions.map((own) => own['url']),
  ];
  const extension = [
    ...objectsOf(form['extension']).flatMap(([own]) => (replaced.includes(own['url']) ? [] : own)),
    ...rootExtensions,
    ...(expectation === undefined ? [] : [{ url: ASSEMBLE_EXPECTATION_URL, valueCode: expectation }]),
    { url: CAPABILITY_URL, valueCode: 'executable' },
    ...[...sources].map((source) => ({ url: ASSEMBLED_FROM_URL, valueCanonical: source })),
  ];
  return { resourceType, ...(contained.length > 0 && { contained }), extension, ...rest };
}

/** What can be done with the form from now on; an assembled root needs no word for it. */
function expectationOf(form: Json): string | undefined {
  const code = textOf(extensionsOf(form, ASSEMBLE_EXPECTATION_URL)[0]?.['valueCode']);
  return code === 'assemble-root' ? undefined : code?.replace(/^assemble-/, 'independent-');
}

function reportDuplicates(assembler: Assembler, source: Source, parent: Json, path: string, seen: Set<unknown>): void {
  for (const [item, index] of objectsOf(parent['item'])) {
    const at = `${path === '' ? '' : `${path}.`}item[${index}]`;
    const linkId = item['linkId'];
    if (linkId !== undefined && seen.has(linkId)) assembler.report('duplicate-link-id', source, at);
    seen.add(linkId);
    reportDuplicates(assembler, source, item, at, seen);
  }
}
