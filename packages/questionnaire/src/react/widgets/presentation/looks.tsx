'use client';
import { useLayoutEffect, useRef, type ReactElement, type ReactNode } from 'react';
import type { Look } from '../../../presentation/rich-text/rich-text.ts';
import { readableOn } from './readable-on.ts';

export interface LooksProps {
  look: Look | undefined;
  children: ReactNode;
}

/**
 * Words that look as the form asks: weight, slant and lines by elements, which also say it to those who do not see.
 * Renders nothing around words without a look, else a `<span>` element.
 */
export function Looks({ look, children }: LooksProps): ReactElement {
  if (!look) return <>{children}</>;
  const { bold, italic, underline, struck, align, color } = look;
  let words = children;
  if (bold) words = <strong>{words}</strong>;
  if (italic) words = <em>{words}</em>;
  if (underline) words = <u>{words}</u>;
  if (struck) words = <s>{words}</s>;
  if (color !== undefined) {
    return (
      <Colored color={color} align={align}>
        {words}
      </Colored>
    );
  }
  return align ? <span className={`osseo-form-align-${align}`}>{words}</span> : <>{words}</>;
}

interface ColoredProps {
  color: string;
  align: Look['align'] | undefined;
  children: ReactNode;
}

/** A colour is an attribute of style, so the script sets it; and only where it can be read, whatever the scheme. */
function Colored({ color, align, children }: ColoredProps): ReactElement {
  const element = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => {
    const span = element.current;
    const paint = () => {
      if (span && readableOn(span, color)) span.style.setProperty('color', color);
      else span?.style.removeProperty('color');
    };
    paint();
    // The ground may turn dark while somebody reads.
    const page = new MutationObserver(paint);
    page.observe(document.documentElement, { attributeFilter: ['data-osseo-scheme'] });
    const system = window.matchMedia?.('(prefers-color-scheme: dark)');
    system?.addEventListener('change', paint);
    return () => {
      page.disconnect();
      system?.removeEventListener('change', paint);
      span?.style.removeProperty('color');
    };
  }, [color]);
  return (
    <span ref={element} className={align && `osseo-form-align-${align}`}>
      {children}
    </span>
  );
}
