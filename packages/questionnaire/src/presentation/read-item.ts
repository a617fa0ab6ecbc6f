import { isObject, objectsOf, textOf, type Json } from '../engine/fhir/json.ts';
import { readCoding } from '../engine/fhir/read-answer.ts';
import { extensionsByUrl, type Extensions } from '../engine/form/read-extensions.ts';
import { serversIn } from '../terminology/extensions.ts';
import type { SignatureKind } from '../engine/signing/model.ts';
import type { ChoiceColumn, ItemPresentation, SupportLink, UsageModeCode } from './model.ts';
import { readLabels } from './read-labels.ts';
import { readMarkup, type NoteDropped } from './read-markup.ts';
import { readMedia } from './read-media.ts';
import { readOptions } from './read-options.ts';
import { linkIn } from './rich-text/safe-address.ts';
import {
  CHOICE_COLUMN_URL,
  CHOICE_ORIENTATION_URL,
  COLLAPSIBLE_URL,
  COLUMN_COUNT_URL,
  DISPLAY_CATEGORY_URL,
  ITEM_MEDIA_URL,
  KEYBOARD_URL,
  OPEN_LABEL_URL,
  REFERENCE_FILTER_URL,
  REFERENCE_RESOURCE_URL,
  SHORT_TEXT_URL,
  SIGNATURE_REQUIRED_URL,
  SLIDER_STEP_VALUE_URL,
  SUPPORT_HYPERLINK_URL,
  SUPPORT_LINK_URL,
  USAGE_MODE_URL,
  WIDTH_URL,
} from './urls.ts';

/**
 * Reads how one item asks to look; `undefined` where it asks for nothing.
 *
 * @param servers Terminology servers that what is around the item prefers, the nearest first.
 */
export function readItem(raw: Json, servers: readonly string[], drop: NoteDropped): ItemPresentation | undefined {
  const extensions = extensionsByUrl(raw);
  const { text, look } = readMarkup(raw, 'text', drop);
  const valueSet = textOf(raw['answerValueSet']);
  const isElsewhere = valueSet !== undefined && !valueSet.startsWith('#');
  const read: { readonly [Name in keyof ItemPresentation]: ItemPresentation[Name] | undefined } = {
    text,
    look,
    prefix: readMarkup(raw, 'prefix', drop).text,
    labels: readLabels(raw, drop),
    options: readOptions(raw, drop),
    orientation: oneOf(valueOf(extensions, CHOICE_ORIENTATION_URL), ['horizontal', 'vertical']),
    columns: between(valueOf(extensions, COLUMN_COUNT_URL), 2, 6),
    choiceColumns: some(each(extensions, CHOICE_COLUMN_URL, choiceColumnOf)),
    openLabel: textOf(valueOf(extensions, OPEN_LABEL_URL)),
    media: readMedia(valueOf(extensions, ITEM_MEDIA_URL)),
    supportLinks: some(supportLinksOf(extensions, drop)),
    category: codeOf(valueOf(extensions, DISPLAY_CATEGORY_URL)),
    usageMode: oneOf(valueOf(extensions, USAGE_MODE_URL), USAGE_MODES),
    shortText: textOf(valueOf(extensions, SHORT_TEXT_URL)),
    collapsible: oneOf(valueOf(extensions, COLLAPSIBLE_URL), ['default-open', 'default-closed']),
    signatures: some(signaturesIn(extensions)),
    step: between(valueOf(extensions, SLIDER_STEP_VALUE_URL), Number.MIN_VALUE, Number.MAX_VALUE),
    keyboard: keyboardOf(valueOf(extensions, KEYBOARD_URL)),
    width: widthOf(valueOf(extensions, WIDTH_URL)),
    referenceTypes: some(each(extensions, REFERENCE_RESOURCE_URL, (extension) => textOf(valueIn(extension)))),
    referenceFilter: textOf(valueOf(extensions, REFERENCE_FILTER_URL)),
    valueSet: isElsewhere ? valueSet : undefined,
    terminologyServers: isElsewhere ? some([...serversIn(raw), ...servers]) : undefined,
  };
  const said = Object.entries(read).filter(([, value]) => value !== undefined);
  // Fields without a value are left out, so that what is sent holds what is said and nothing else.
  return said.length > 0 ? (Object.fromEntries(said) as ItemPresentation) : undefined;
}

/** What signatures an item, or the form as a whole, asks for. */
export function signaturesIn(extensions: Extensions): readonly SignatureKind[] {
  return each(extensions, SIGNATURE_REQUIRED_URL, (extension) => {
    const concept = valueIn(extension);
    if (!isObject(concept)) return undefined;
    const codings = objectsOf(concept['coding']).map(([coding]) => readCoding(coding));
    return { codings, text: textOf(concept['text']) ?? codings.find(({ display }) => display)?.display };
  });
}

/** The value of an extension, whatever its type: each of these extensions has one only. */
function valueIn(extension: Json): unknown {
  const key = Object.keys(extension).find((name) => name.startsWith('value'));
  return key === undefined ? undefined : extension[key];
}

const USAGE_MODES: readonly UsageModeCode[] = [
  'capture-display',
  'capture',
  'display',
  'display-non-empty',
  'capture-display-non-empty',
];

function valueOf(extensions: Extensions, url: string): unknown {
  const extension = extensions.get(url)?.[0];
  return extension && valueIn(extension);
}

function each<Value>(extensions: Extensions, url: string, read: (extension: Json) => Value | undefined): Value[] {
  return (extensions.get(url) ?? []).flatMap((extension) => read(extension) ?? []);
}

function some<Value>(values: readonly Value[]): readonly Value[] | undefined {
  return values.length > 0 ? values : undefined;
}

function oneOf<Code extends string>(value: unknown, codes: readonly Code[]): Code | undefined {
  return codes.find((code) => code === value);
}

function between(value: unknown, least: number, most: number): number | undefined {
  return typeof value === 'number' && value >= least && value <= most ? value : undefined;
}

function codeOf(concept: unknown): string | undefined {
  if (!isObject(concept)) return undefined;
  return objectsOf(concept['coding']).flatMap(([coding]) => textOf(coding['code']) ?? [])[0];
}

const KEYBOARDS = { email: 'email', number: 'numeric', phone: 'tel', url: 'url' } as const;

function keyboardOf(coding: unknown): ItemPresentation['keyboard'] {
  const code = isObject(coding) ? textOf(coding['code']) : undefined;
  return code !== undefined && Object.hasOwn(KEYBOARDS, code) ? KEYBOARDS[code as keyof typeof KEYBOARDS] : undefined;
}

/** A share of the row. Pixels say nothing on a page that fits itself to a phone. */
function widthOf(quantity: unknown): number | undefined {
  if (!isObject(quantity) || (quantity['code'] ?? quantity['unit']) !== '%') return undefined;
  return between(quantity['value'], 1, 100);
}

function choiceColumnOf(extension: Json): ChoiceColumn | undefined {
  const parts = extensionsByUrl(extension);
  const path = textOf(valueOf(parts, 'path'));
  if (path === undefined) return undefined;
  return { path, label: textOf(valueOf(parts, 'label')), forDisplay: valueOf(parts, 'forDisplay') === true };
}

function supportLinksOf(extensions: Extensions, drop: NoteDropped): SupportLink[] {
  const plain = each(extensions, SUPPORT_LINK_URL, (extension) =>
    linkFrom(textOf(valueIn(extension)), undefined, drop),
  );
  const labelled = each(extensions, SUPPORT_HYPERLINK_URL, (extension) => {
    const parts = extensionsByUrl(extension);
    return linkFrom(textOf(valueOf(parts, 'link')), textOf(valueOf(parts, 'label')), drop);
  });
  return [...plain, ...labelled];
}

function linkFrom(address: string | undefined, label: string | undefined, drop: NoteDropped): SupportLink | undefined {
  const href = linkIn(address ?? '');
  if (href === undefined) {
    drop('href');
    return undefined;
  }
  return { href, label };
}
