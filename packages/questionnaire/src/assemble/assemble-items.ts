import { extensionsOf, objectsOf, textOf, without, type Json } from '../engine/fhir/json.ts';
import { MAX_DEPTH } from '../engine/form/limits.ts';
import { isQuestionnaire, type Assembler, type Source } from './assembler.ts';
import { problemsOfModule } from './check-module.ts';
import { extensionsForContainer, hasDuplicateVariable, mergeContained, mergeRootExtensions } from './merge-module.ts';
import { containedIds, repointed, withPrefix } from './prefixed.ts';
import { scopeInside, type Scope } from './scope.ts';
import { SUB_QUESTIONNAIRE_URL } from './urls.ts';

/** What comes into an element: its items, and what modules among them say of it. */
interface Content {
  readonly items: readonly Json[];
  readonly extensions: readonly Json[];
}

const NOTHING: Content = { items: [], extensions: [] };

/** The form, or one of its items, with every module inside in place; `depth` counts items and modules. */
export async function assembleInside(
  assembler: Assembler,
  source: Source,
  element: Json,
  path: string,
  around: Scope,
  depth: number,
): Promise<Json> {
  const content = await contentOf(assembler, source, element, path, around, depth);
  const extension = [...objectsOf(element['extension']).map(([own]) => own), ...content.extensions];
  const assembled = {
    ...without(element, 'extension', 'item'),
    ...(extension.length > 0 && { extension }),
    ...(content.items.length > 0 && { item: content.items }),
  };
  if (hasDuplicateVariable(assembled)) assembler.report('duplicate-variable', source, path);
  return assembled;
}

async function contentOf(
  assembler: Assembler,
  source: Source,
  element: Json,
  path: string,
  around: Scope,
  depth: number,
): Promise<Content> {
  const scope = scopeInside(element, around);
  const items: Json[] = [];
  const extensions: Json[] = [];
  for (const [item, index] of objectsOf(element['item'])) {
    const at = `${path === '' ? '' : `${path}.`}item[${index}]`;
    if (!assembler.count(source, at)) break;
    if (depth > MAX_DEPTH) {
      assembler.report('too-deep', source, at);
      break;
    }
    const canonical = textOf(extensionsOf(item, SUB_QUESTIONNAIRE_URL)[0]?.['valueCanonical']);
    if (canonical === undefined) {
      items.push(withPrefix(await assembleInside(assembler, source, item, at, scope, depth + 1), source.prefix));
    } else {
      const module = await moduleAt(assembler, source, item, canonical, at, scope, depth);
      items.push(...module.items);
      extensions.push(...module.extensions);
    }
  }
  return { items, extensions };
}

/** What comes in the place of an item that stands for another form. */
async function moduleAt(
  assembler: Assembler,
  source: Source,
  item: Json,
  canonical: string,
  path: string,
  scope: Scope,
  depth: number,
): Promise<Content> {
  const [url = '', version] = canonical.split('|');
  if (item['type'] !== 'display') assembler.report('not-a-display', source, path);
  if (item['enableWhen'] !== undefined) assembler.report('condition-lost', source, path);
  if (version === undefined) assembler.report('not-versioned', source, path);
  if (source.chain.includes(url)) {
    assembler.report('cycle', source, path);
    return NOTHING;
  }
  const form = await assembler.find(canonical);
  if (!isQuestionnaire(form)) {
    assembler.report(form === undefined ? 'not-found' : 'not-a-questionnaire', source, path);
    return NOTHING;
  }
  for (const code of problemsOfModule(form, source.form, scope)) assembler.report(code, source, path);
  if (scope.prefix === null) assembler.report('unreadable-prefix', source, path);
  return contentOfModule(
    assembler,
    { form, canonical, chain: [...source.chain, url], prefix: scope.prefix ?? '' },
    path,
    scope,
    depth,
  );
}

async function contentOfModule(
  assembler: Assembler,
  named: Source,
  path: string,
  scope: Scope,
  depth: number,
): Promise<Content> {
  const ids = containedIds(named.form);
  const form = (named.prefix === '' ? named.form : repointed(named.form, ids, named.prefix)) as Json;
  const source = { ...named, form };
  const { url, version } = form;
  assembler.sources.add(
    typeof url !== 'string' ? String(named.canonical) : typeof version === 'string' ? `${url}|${version}` : url,
  );
  mergeContained(assembler, source, path);
  mergeRootExtensions(assembler, form);
  const content = await contentOf(assembler, source, form, '', scope, depth + 1);
  return { items: content.items, extensions: [...extensionsForContainer(form), ...content.extensions] };
}
