import { RICH_TAGS } from '../../../packages/questionnaire/src/presentation/rich-text/rich-text.ts';

/** What a page is made of. */
export interface Makeup {
  /** How many elements of each name there are. */
  readonly counts: ReadonlyMap<string, number>;
  /** The names of attributes by that of the element. */
  readonly attributes: ReadonlyMap<string, ReadonlySet<string>>;
}

export function makeupOf(page: Element): Makeup {
  const counts = new Map<string, number>();
  const attributes = new Map<string, Set<string>>();
  for (const { localName, attributes: own } of page.querySelectorAll('*')) {
    counts.set(localName, (counts.get(localName) ?? 0) + 1);
    const names = attributes.get(localName) ?? new Set();
    for (const { name } of own) names.add(name);
    attributes.set(localName, names);
  }
  return { counts, attributes };
}

/** The makeup of both pages together. */
export function bothOf(one: Makeup, other: Makeup): Makeup {
  const counts = new Map(one.counts);
  for (const [tag, count] of other.counts) counts.set(tag, (counts.get(tag) ?? 0) + count);
  const attributes = new Map(one.attributes);
  for (const [tag, names] of other.attributes) attributes.set(tag, new Set([...names, ...(attributes.get(tag) ?? [])]));
  return { counts, attributes };
}

/** Elements that text with markup may become, in any number. */
const OF_TEXT: ReadonlySet<string> = new Set(RICH_TAGS);

/** What such an element may carry besides what it carries on a page of harmless text. */
const ON_TEXT: ReadonlySet<string> = new Set([
  'alt',
  'class',
  'colspan',
  'href',
  'loading',
  'rel',
  'rowspan',
  'src',
  'style',
]);

/** Where a page may lead, and what it may show. */
const SAFE =
  /^(?:https?:|mailto:|tel:|#|data:(?:image\/(?:png|jpeg|gif|webp|avif)|audio\/[\w.+-]+|video\/[\w.+-]+);base64,)/iu;
const ADDRESSES: ReadonlySet<string> = new Set([
  'action',
  'formaction',
  'href',
  'poster',
  'src',
  'srcset',
  'xlink:href',
]);

/**
 * What a hostile text left of itself on a page, where it should be words alone: an element, an attribute or an address
 * that the same page does not have when its text is harmless, but for the markup that FHIR allows.
 */
export function leftOvers(page: Element, harmless: Makeup): readonly string[] {
  const tooMany = [...makeupOf(page).counts]
    .filter(([tag, count]) => !OF_TEXT.has(tag) && count > (harmless.counts.get(tag) ?? 0))
    .map(([tag]) => `<${tag}>`);
  const attributes = [...page.querySelectorAll('*')].flatMap((element) =>
    [...element.attributes]
      .filter(({ name, value }) => !isHarmless(element.localName, name, value, harmless))
      .map(({ name }) => `<${element.localName} ${name}>`),
  );
  return [...tooMany, ...attributes];
}

function isHarmless(tag: string, name: string, value: string, { attributes }: Makeup): boolean {
  if (/^on/iu.test(name)) return false;
  if (ADDRESSES.has(name) && !SAFE.test(value)) return false;
  // The one property that a form decides, set by script where it can be read.
  if (name === 'style') return /^color: [^;]+;$/u.test(value);
  return (attributes.get(tag)?.has(name) ?? false) || (OF_TEXT.has(tag) && ON_TEXT.has(name));
}
