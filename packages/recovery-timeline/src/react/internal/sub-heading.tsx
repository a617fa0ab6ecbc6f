import type { ComponentPropsWithRef, ReactElement } from 'react';
import { useRecovery } from '../context/recovery-context.ts';

interface SubHeadingProps extends ComponentPropsWithRef<'h2'> {
  /**
   * How far below the plan's own heading.
   * @default 1
   */
  depth?: 0 | 1 | 2;
}

/** A heading inside the outline that the page gave the timeline. Renders an `<h1>` to `<h5>` element. */
export function SubHeading({ depth = 1, ...props }: SubHeadingProps): ReactElement {
  const level = useRecovery().headingLevel + depth;
  const Tag = `h${level}` as 'h1' | 'h2' | 'h3' | 'h4' | 'h5';
  return <Tag {...props} />;
}
