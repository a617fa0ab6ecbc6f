import { fromMarkdown as parse } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import type { Nodes, Parents } from 'mdast';
import { canBeRead } from './can-be-read.ts';
import { decodeReferences, keepReferences, writtenReferences } from './decode-references.ts';
import type { RichElement, RichNode, RichTag, RichText } from './rich-text.ts';
import { linkIn, mediaIn } from './safe-address.ts';
import { wellNested } from './well-nested.ts';

/**
 * Reads markdown as FHIR has it (CommonMark with the additions of GitHub). HTML in it is text like any other.
 * `undefined` for what nobody wrote to be read (`canBeRead`).
 */
export function fromMarkdown(markdown: string): RichText | undefined {
  const read = markdown.slice(0, MAX_LENGTH);
  if (!canBeRead(read)) return undefined;
  const tree = parse(keepReferences(read), {
    extensions: [gfm()],
    mdastExtensions: [gfmFromMarkdown()],
  });
  return wellNested(inside(tree));
}

const MAX_LENGTH = 50_000;

function inside({ children }: Parents): RichText {
  return children.flatMap((node) => nodesOf(node));
}

function nodesOf(node: Nodes): readonly RichNode[] {
  switch (node.type) {
    case 'text':
      return [decodeReferences(node.value)];
    case 'html':
      return [writtenReferences(node.value)];
    case 'inlineCode':
      return [element('code', [writtenReferences(node.value)])];
    case 'code':
      return [element('pre', [element('code', [writtenReferences(node.value)])])];
    case 'break':
      return [element('br', [])];
    case 'thematicBreak':
      return [element('hr', [])];
    case 'heading':
      return [{ ...element('p', inside(node)), look: { bold: true } }];
    case 'link':
      return [withAddress(element('a', inside(node)), linkIn(decodeReferences(node.url)))];
    case 'image': {
      const src = mediaIn(decodeReferences(node.url));
      return [{ ...element('img', []), alt: decodeReferences(node.alt ?? ''), ...(src !== undefined && { src }) }];
    }
    case 'list':
      return [element(node.ordered === true ? 'ol' : 'ul', inside(node))];
    case 'table':
      return [element('table', [element('tbody', inside(node))])];
    default: {
      const tag = TAGS[node.type];
      if (tag) return [element(tag, 'children' in node ? inside(node) : [])];
      return 'children' in node ? inside(node) : [];
    }
  }
}

const TAGS: Readonly<Partial<Record<Nodes['type'], RichTag>>> = {
  blockquote: 'blockquote',
  delete: 'del',
  emphasis: 'em',
  listItem: 'li',
  paragraph: 'p',
  strong: 'strong',
  tableCell: 'td',
  tableRow: 'tr',
};

function element(tag: RichTag, children: RichText): RichElement {
  return { tag, children };
}

function withAddress(link: RichElement, href: string | undefined): RichElement {
  return href === undefined ? link : { ...link, href };
}
