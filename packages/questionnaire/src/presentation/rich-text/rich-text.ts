/**
 * Text with markup as plain data: what is left of XHTML or markdown when only what FHIR allows in text is kept.
 * Whoever shows it makes elements of it one by one, so that no markup of a form ever reaches an HTML parser.
 */
export type RichText = readonly RichNode[];

export type RichNode = string | RichElement;

export interface RichElement {
  readonly tag: RichTag;
  readonly children: RichText;
  /** Of `a`: an address that a page may lead to (`https:`, `http:`, `mailto:`, `tel:`). */
  readonly href?: string;
  /** Of `img`: `https:`, or the picture itself as `data:`. */
  readonly src?: string;
  /** Of `img`: what it shows, in words. Empty where the form does not say. */
  readonly alt?: string;
  /** Of `td` and `th`. */
  readonly colSpan?: number;
  readonly rowSpan?: number;
  /** How the words look beyond what the tag says. */
  readonly look?: Look;
}

/** What of CSS is kept: what changes how words are read, and nothing that moves, covers or loads. */
export interface Look {
  readonly bold?: true;
  readonly italic?: true;
  readonly underline?: true;
  readonly struck?: true;
  readonly align?: 'start' | 'center' | 'end';
  /** As CSS writes it, one of the forms in `colorIn`. Shown where it can be read on the ground below it. */
  readonly color?: string;
}

/** The elements of FHIR's XHTML. What only looks (`big`, `tt`) has become what it means, or a `span`. */
export const RICH_TAGS = [
  'a',
  'abbr',
  'b',
  'blockquote',
  'br',
  'caption',
  'cite',
  'code',
  'dd',
  'del',
  'dfn',
  'div',
  'dl',
  'dt',
  'em',
  'hr',
  'i',
  'img',
  'ins',
  'kbd',
  'li',
  'ol',
  'p',
  'pre',
  'q',
  'samp',
  'small',
  'span',
  'strong',
  'sub',
  'sup',
  'table',
  'tbody',
  'td',
  'tfoot',
  'th',
  'thead',
  'tr',
  'u',
  'ul',
  'var',
] as const;

export type RichTag = (typeof RICH_TAGS)[number];

/** The words alone. */
export function plainText(text: RichText): string {
  return text
    .map((node) => (typeof node === 'string' ? node : node.tag === 'br' ? '\n' : plainText(node.children)))
    .join('');
}
