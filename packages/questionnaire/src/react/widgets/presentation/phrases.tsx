import { VisuallyHidden } from '@osseo/ui';
import { createElement, Fragment, type ReactElement } from 'react';
import type { RichElement, RichTag, RichText } from '../../../presentation/rich-text/rich-text.ts';
import { Looks } from './looks.tsx';

export interface PhrasesProps {
  /** From `readPresentation`. */
  text: RichText;
  /** The words for which it stands: heard where the text is pictures alone, which say nothing of themselves. */
  plain?: string | undefined;
}

/**
 * Text with markup inside a label, a legend or a heading, where HTML allows no blocks: a paragraph becomes a line, an
 * entry of a list a line with a mark, a row of a table a line. Links are words alone, for a label is pressed itself.
 */
export function Phrases({ text, plain }: PhrasesProps): ReactElement {
  return (
    <>
      {plain !== undefined && isSilent(text) && <VisuallyHidden>{plain}</VisuallyHidden>}
      {text.map((node, index) =>
        typeof node === 'string' ? <Fragment key={index}>{node}</Fragment> : <Phrase key={index} element={node} />,
      )}
    </>
  );
}

function isSilent(text: RichText): boolean {
  return text.every((node) =>
    typeof node === 'string' ? node.trim() === '' : (node.alt ?? '').trim() === '' && isSilent(node.children),
  );
}

/** Elements that are phrases themselves. Any other becomes a `span`. */
const PHRASES: ReadonlySet<RichTag> = new Set<RichTag>([
  'abbr',
  'b',
  'cite',
  'code',
  'del',
  'dfn',
  'em',
  'i',
  'ins',
  'kbd',
  'q',
  'samp',
  'small',
  'strong',
  'sub',
  'sup',
  'u',
  'var',
]);

/** Elements that begin on a line of their own. */
const LINES: ReadonlySet<RichTag> = new Set<RichTag>(['blockquote', 'caption', 'dd', 'div', 'dt', 'p', 'pre', 'tr']);

function Phrase({ element: { tag, children, src, alt, look } }: { element: RichElement }): ReactElement | null {
  if (tag === 'br') return <br />;
  if (tag === 'hr') return null;
  if (tag === 'img')
    return src === undefined ? <>{alt}</> : <img className="osseo-form-picture" src={src} alt={alt} loading="lazy" />;
  const words = (
    <Looks look={look}>
      <Phrases text={children} />
    </Looks>
  );
  if (PHRASES.has(tag)) return createElement(tag, undefined, words);
  if (tag === 'li') {
    return (
      <span className="osseo-form-line" data-mark="">
        {words}
      </span>
    );
  }
  if (LINES.has(tag)) return <span className="osseo-form-line">{words}</span>;
  // Cells stand apart, as they would in their row.
  return tag === 'td' || tag === 'th' ? <>{words} </> : words;
}
