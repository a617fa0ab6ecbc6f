import type { ComponentPropsWithRef, ReactElement, ReactNode } from 'react';
import { Drawing } from '../icon/drawing.tsx';
import { EXTERNAL } from '../icon/drawings.ts';
import { classNames } from '../internal/class-names.ts';
import { isShown } from '../internal/description.tsx';
import { renderAs } from '../internal/render-as.ts';

export type LinkVariant = 'inline' | 'standalone';

export interface LinkProps extends ComponentPropsWithRef<'a'> {
  /**
   * `inline` stands in a sentence; `standalone` by itself, with the height of a finger.
   * @default 'inline'
   */
  variant?: LinkVariant;
  /** Says that the link leaves this site, such as "(on another site)". It is heard after the words, where others see a mark. */
  external?: ReactNode;
  /** The element to be instead of an `<a>`, such as the link of a router. Children of the link replace its own. */
  render?: ReactElement<{ children?: ReactNode }>;
}

/**
 * Goes somewhere. On paper it says where, if that is an address of the web.
 * Renders an `<a>` element with `data-variant`, and `data-external` if it leaves the site.
 */
export function Link({ variant = 'inline', external, render, children, className, ...props }: LinkProps): ReactElement {
  const leaves = isShown(external);
  const shared = {
    ...props,
    className: classNames('osseo-link', className),
    'data-variant': variant,
    'data-external': leaves ? '' : undefined,
  };
  const content = leaves ? <Leaving word={external}>{children ?? render?.props.children}</Leaving> : children;
  if (render) return renderAs(render, shared, content);
  return <a {...shared}>{content}</a>;
}

/** The words of a link that leaves the site, with a mark for those who see and a word for those who hear. */
function Leaving({ word, children }: { word: ReactNode; children: ReactNode }): ReactElement {
  return (
    <>
      {children}
      <span className="osseo-link-mark">
        {' '}
        <span className="osseo-visually-hidden">{word}</span>
        <Drawing path={EXTERNAL} points />
      </span>
    </>
  );
}
