import type { ComponentPropsWithRef, ReactElement } from 'react';

/** The depth of a heading in the outline of the page. */
export type HeadingLevel = 1 | 2 | 3;

export interface HeadingProps extends ComponentPropsWithRef<'h1'> {
  /** Without a level the words are a paragraph and stay out of the outline. */
  level?: HeadingLevel | undefined;
}

/** A heading whose level the page decides. Renders an `<h1>` to `<h3>`, or a `<p>`. */
export function Heading({ level, children, ...props }: HeadingProps): ReactElement {
  if (level === 1) return <h1 {...props}>{children}</h1>;
  if (level === 2) return <h2 {...props}>{children}</h2>;
  if (level === 3) return <h3 {...props}>{children}</h3>;
  return <p {...props}>{children}</p>;
}
