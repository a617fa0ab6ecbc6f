import type { ComponentPropsWithRef, ReactElement } from 'react';

/** Depth of a heading in the outline of the page. */
export type HeadingLevel = 2 | 3 | 4;

interface HeadingProps extends ComponentPropsWithRef<'h2'> {
  level: HeadingLevel;
}

/** A heading whose level the page decides. */
export function Heading({ level, ...props }: HeadingProps): ReactElement {
  if (level === 2) return <h2 {...props} />;
  return level === 3 ? <h3 {...props} /> : <h4 {...props} />;
}
