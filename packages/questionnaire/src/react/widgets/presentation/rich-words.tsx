import { createElement, Fragment, type ReactElement } from 'react';
import type { RichElement, RichText } from '../../../presentation/rich-text/rich-text.ts';
import { Looks } from './looks.tsx';

export interface RichWordsProps {
  /** From `readPresentation`. */
  text: RichText;
}

/** Text with markup, where blocks may stand: each element is made by React, one by one. */
export function RichWords({ text }: RichWordsProps): ReactElement {
  return (
    <>
      {text.map((node, index) =>
        typeof node === 'string' ? <Fragment key={index}>{node}</Fragment> : <Rich key={index} element={node} />,
      )}
    </>
  );
}

const VOID = /^(?:br|hr|img)$/;

function Rich({ element }: { element: RichElement }): ReactElement | null {
  const { tag, children, href, src, alt, colSpan, rowSpan, look } = element;
  if (tag === 'img')
    return src === undefined ? <>{alt}</> : <img className="osseo-form-picture" src={src} alt={alt} loading="lazy" />;
  if (VOID.test(tag)) return createElement(tag);
  // A link without an address is no link.
  if (tag === 'a' && href === undefined) return <RichWords text={children} />;
  const words = (
    <Looks look={look}>
      <RichWords text={children} />
    </Looks>
  );
  return tag === 'a' ? (
    <a className="osseo-link" href={href} rel="noreferrer">
      {words}
    </a>
  ) : (
    createElement(tag, { colSpan, rowSpan }, words)
  );
}
