import { isObject, textOf, type Json } from '../engine/fhir/json.ts';
import { extensionsByUrl, type Extensions } from '../engine/form/read-extensions.ts';
import type { MarkedUp } from './model.ts';
import { fromMarkdown } from './rich-text/from-markdown.ts';
import { fromXhtml } from './rich-text/from-xhtml.ts';
import { readLook } from './rich-text/read-look.ts';
import type { Look } from './rich-text/rich-text.ts';
import { RENDERING_MARKDOWN_URL, RENDERING_STYLE_URL, RENDERING_XHTML_URL } from './urls.ts';

/** Notes what was left out of a text. */
export type NoteDropped = (what: string) => void;

/** What stands beside a text element: its markup and its look. */
export interface ReadMarkup {
  readonly text?: MarkedUp;
  readonly look?: Look;
}

/**
 * Reads what the extensions of a string say of its looks. XHTML comes before markdown where there are both: it is the
 * more exact of the two.
 *
 * @param holder The object with the string.
 * @param field The name of the string, e.g. `text`; its extensions stand in `_text`.
 */
export function readMarkup(holder: Json, field: string, drop: NoteDropped): ReadMarkup {
  const plain = textOf(holder[field]);
  const element = holder[`_${field}`];
  if (!isObject(element)) return {};
  const extensions = extensionsByUrl(element);
  const look = lookIn(extensions);
  const text = plain === undefined ? undefined : markupIn(extensions, plain, drop);
  return { ...(text && { text }), ...(look && { look }) };
}

/** The `rendering-style` among the extensions of any element. */
export function lookIn(extensions: Extensions): Look | undefined {
  const css = textOf(extensions.get(RENDERING_STYLE_URL)?.[0]?.['valueString']);
  return css === undefined ? undefined : readLook(css);
}

function markupIn(extensions: Extensions, plain: string, drop: NoteDropped): MarkedUp | undefined {
  const xhtml = textOf(extensions.get(RENDERING_XHTML_URL)?.[0]?.['valueString']);
  if (xhtml !== undefined) {
    const { text, dropped } = fromXhtml(xhtml);
    for (const what of dropped) drop(what);
    return { plain, text };
  }
  const markdown = extensions.get(RENDERING_MARKDOWN_URL)?.[0];
  const source = textOf(markdown?.['valueMarkdown'] ?? markdown?.['valueString']);
  const text = source === undefined ? undefined : fromMarkdown(source);
  if (source !== undefined && !text) drop('markdown');
  return text && { plain, text };
}
