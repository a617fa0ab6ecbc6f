import type { Look, RichElement, RichNode, RichTag, RichText } from './rich-text.ts';

/**
 * Text with markup, in which each element stands where HTML allows it. A parser of HTML would close, move or add what
 * does not, so that a page from a server would be another one than the same page made in the browser.
 */
export function wellNested(text: RichText): RichText {
  return flow(text, false);
}

/** Where anything may stand. A link inside a link leaves its words. */
function flow(text: RichText, inLink: boolean): RichText {
  return text.flatMap((node): readonly RichNode[] => {
    if (typeof node === 'string') return [node];
    const { tag, children } = node;
    if (tag === 'a' && inLink) return flow(children, true);
    if (tag === 'table') return [table(node, inLink)];
    if (tag === 'ul' || tag === 'ol') return [list(node, ['li'], inLink)];
    if (tag === 'dl') return [list(node, ['dd', 'dt'], inLink)];
    const inside = flow(children, inLink || tag === 'a');
    const isAstray = ORPHANS.has(tag) || (tag === 'p' && hasBlock(inside));
    return [{ ...node, tag: isAstray ? 'div' : tag, children: tag === 'pre' ? withoutFirstLine(inside) : inside }];
  });
}

/** Elements that stand inside one other alone. */
const ORPHANS: ReadonlySet<RichTag> = new Set<RichTag>([
  'caption',
  'dd',
  'dt',
  'li',
  'tbody',
  'td',
  'tfoot',
  'th',
  'thead',
  'tr',
]);

/** Elements that end a paragraph. */
const BLOCKS: ReadonlySet<RichTag> = new Set<RichTag>([
  'blockquote',
  'div',
  'dl',
  'hr',
  'ol',
  'p',
  'pre',
  'table',
  'ul',
]);

function hasBlock(text: RichText): boolean {
  return text.some((node) => typeof node !== 'string' && (BLOCKS.has(node.tag) || hasBlock(node.children)));
}

/** A parser of HTML leaves out a line break with which preformatted text begins: so does what it is given. */
function withoutFirstLine(text: RichText): RichText {
  const [first, ...others] = text;
  if (typeof first !== 'string') return text;
  const rest = first.replace(/^\n+/u, '');
  return rest === '' ? withoutFirstLine(others) : [rest, ...others];
}

/** A list of entries; what is none becomes one. */
function list(
  { tag, children, look }: RichElement,
  entries: readonly [RichTag, ...RichTag[]],
  inLink: boolean,
): RichElement {
  return {
    tag,
    children: elementsOf(children, entries, entries[0]).map((entry) => looking(look, withFlow(entry, inLink))),
  };
}

/** A table of rows in sections. How a table, a section or a row looks is how each of its cells looks. */
function table({ children, look }: RichElement, inLink: boolean): RichElement {
  const parts = elementsOf(children, ['caption', 'thead', 'tbody', 'tfoot', 'tr'], 'tbody');
  const captions = parts.filter(({ tag }) => tag === 'caption').slice(0, 1);
  const sections = parts.filter(({ tag }) => tag !== 'caption');
  return {
    tag: 'table',
    children: [
      ...captions.map((caption) => withFlow(caption, inLink)),
      ...sections.map((section): RichElement => {
        const rows = section.tag === 'tr' ? [section] : elementsOf(section.children, ['tr'], 'tr');
        return {
          tag: section.tag === 'tr' ? 'tbody' : section.tag,
          children: rows.map((row) => ({
            tag: 'tr',
            children: elementsOf(row.children, ['td', 'th'], 'td').map((cell) =>
              [row.look, section.look, look].reduce(
                (looked, around) => looking(around, looked),
                withFlow(cell, inLink),
              ),
            ),
          })),
        };
      }),
    ],
  };
}

/** Elements of some kinds. What is of no such kind is put into one, and blank space between them is left out. */
function elementsOf(text: RichText, kinds: readonly RichTag[], wrapper: RichTag): readonly RichElement[] {
  return text.flatMap((node): readonly RichElement[] => {
    if (typeof node !== 'string') return [kinds.includes(node.tag) ? node : { tag: wrapper, children: [node] }];
    return node.trim() === '' ? [] : [{ tag: wrapper, children: [node] }];
  });
}

function withFlow(element: RichElement, inLink: boolean): RichElement {
  return { ...element, children: flow(element.children, inLink) };
}

/** An element that looks as what is around it, where it says nothing else itself. */
function looking(around: Look | undefined, element: RichElement): RichElement {
  return around ? { ...element, look: { ...around, ...element.look } } : element;
}
