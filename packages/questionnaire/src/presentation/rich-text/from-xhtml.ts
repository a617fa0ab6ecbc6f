import { Parser } from 'htmlparser2';
import { readLook } from './read-look.ts';
import { RICH_TAGS, type RichElement, type RichNode, type RichTag, type RichText } from './rich-text.ts';
import { linkIn, mediaIn } from './safe-address.ts';
import { wellNested } from './well-nested.ts';

/** XHTML that was read, and what of it was left out, by the name of the element. */
export interface ReadXhtml {
  readonly text: RichText;
  readonly dropped: readonly string[];
}

interface Open {
  readonly name: string;
  readonly children: RichNode[];
  /** Missing where only what is inside the element is kept. */
  readonly element: Omit<RichElement, 'children'> | undefined;
}

/**
 * Reads FHIR's XHTML. Elements that it allows are kept; of what else has words, the words stay; what acts or loads
 * (`script`, `style`, forms, frames) goes with all that it holds.
 */
export function fromXhtml(xhtml: string): ReadXhtml {
  const dropped = new Set<string>();
  const root: Open = { name: '', element: undefined, children: [] };
  const open: Open[] = [root];
  let silent = 0;

  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (silent > 0 || ACTIVE.has(name) || open.length > MAX_DEPTH) {
          silent += 1;
          dropped.add(name);
          return;
        }
        const tag = tagOf(name);
        if (!tag && name !== 'body' && name !== 'html') dropped.add(name);
        open.push({ name, element: tag && { tag, ...attributesOf(tag, name, attributes, dropped) }, children: [] });
      },
      ontext(text) {
        if (silent === 0) open.at(-1)?.children.push(text);
      },
      onclosetag() {
        if (silent > 0) silent -= 1;
        else close(open);
      },
    },
    { xmlMode: false, decodeEntities: true, lowerCaseTags: true, lowerCaseAttributeNames: true },
  );
  parser.end(xhtml.slice(0, MAX_LENGTH));
  while (open.length > 1) close(open);
  return { text: wellNested(joined(root.children)), dropped: [...dropped] };
}

/** In characters; a text beyond that is a document, and no question. */
const MAX_LENGTH = 200_000;
const MAX_DEPTH = 40;

const ACTIVE: ReadonlySet<string> = new Set(
  'script style template iframe frame frameset object embed applet form input button select textarea link meta base svg math noscript title head audio video canvas'.split(
    ' ',
  ),
);

const BECOMES: Readonly<Record<string, RichTag>> = {
  acronym: 'abbr',
  big: 'strong',
  center: 'div',
  font: 'span',
  h1: 'p',
  h2: 'p',
  h3: 'p',
  h4: 'p',
  h5: 'p',
  h6: 'p',
  s: 'del',
  strike: 'del',
  tt: 'code',
};

function tagOf(name: string): RichTag | undefined {
  const known: readonly string[] = RICH_TAGS;
  if (known.includes(name)) return name as RichTag;
  return Object.hasOwn(BECOMES, name) ? BECOMES[name] : undefined;
}

function close(open: Open[]): void {
  const done = open.pop();
  const around = open.at(-1);
  if (!done || !around) return;
  const children = joined(done.children);
  if (done.element) around.children.push({ ...done.element, children });
  else around.children.push(...children);
}

function attributesOf(
  tag: RichTag,
  name: string,
  attributes: Readonly<Record<string, string>>,
  dropped: Set<string>,
): Omit<RichElement, 'tag' | 'children'> {
  const look = lookOf(name, attributes);
  const found: { -readonly [Name in keyof RichElement]?: RichElement[Name] } = look ? { look } : {};
  if (tag === 'a' && attributes['href'] !== undefined) {
    const href = linkIn(attributes['href']);
    if (href === undefined) dropped.add('href');
    else found.href = href;
  }
  if (tag === 'img') {
    const src = mediaIn(attributes['src'] ?? '');
    if (src === undefined) dropped.add('src');
    else found.src = src;
    found.alt = attributes['alt'] ?? '';
  }
  if (tag === 'td' || tag === 'th') {
    for (const [key, value] of [
      ['colSpan', attributes['colspan']],
      ['rowSpan', attributes['rowspan']],
    ] as const) {
      const span = Number(value);
      if (Number.isInteger(span) && span > 1 && span <= MAX_SPAN) found[key] = span;
    }
  }
  return found;
}

const MAX_SPAN = 100;

/** A heading inside a question would be a heading of the page: it becomes a paragraph that looks like one. */
function lookOf(name: string, { style }: Readonly<Record<string, string>>): RichElement['look'] {
  const look = style === undefined ? undefined : readLook(style);
  return /^h[1-6]$/.test(name) ? { ...look, bold: true } : look;
}

/** Neighbouring pieces of text as one. */
function joined(nodes: readonly RichNode[]): RichText {
  const result: RichNode[] = [];
  for (const node of nodes) {
    const last = result.at(-1);
    if (typeof node === 'string' && typeof last === 'string') result[result.length - 1] = last + node;
    else result.push(node);
  }
  return result;
}
