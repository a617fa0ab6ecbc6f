import type { ComponentPropsWithRef, ReactElement } from 'react';

/** Depth of a heading in the outline of the page. */
export type HeadingLevel = 2 | 3 | 4;

interface HeadingProps extends ComponentPropsWithRef<'h2'> {
  level: HeadingLevel;
}

/** A heading whose level the page decides. */
export function Heading({ level, children, ...props }: HeadingProps): ReactElement {
  if (level === 2) return <h2 {...props}>{children}</h2>;
  return level === 3 ? <h3 {...props}>{children}</h3> : <h4 {...props}>{children}</h4>;
}
