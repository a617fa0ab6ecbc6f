import type { ComponentPropsWithRef, ReactElement } from 'react';

/** The depth of a heading in the outline of the page. */
export type HeadingLevel = 1 | 2 | 3 | 4 | 5 | 6;

export interface HeadingProps extends ComponentPropsWithRef<'h1'> {
  /** Without a level the words are a paragraph and stay out of the outline. */
  level?: HeadingLevel | undefined;
}

/** A heading whose level the page decides. Renders an `<h1>` to `<h6>`, or a `<p>`. */
export function Heading({ level, ...props }: HeadingProps): ReactElement {
  const Tag = level ? (`h${level}` as const) : 'p';
  return <Tag {...props} />;
}
