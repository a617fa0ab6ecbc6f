import { formatMessage } from '@osseo/core';
import { Disclosure } from '@osseo/ui';
import type { ComponentPropsWithRef, ReactElement, ReactNode } from 'react';
import { useRecovery } from '../context/recovery-context.ts';
import { classNames } from './class-names.ts';
import { Fill } from './fill.tsx';
import { SubHeading } from './sub-heading.tsx';

/** What every part that may be long can do. */
export interface Foldable {
  /**
   * Puts it behind a native disclosure whose summary says how much is inside.
   * All of it stays in the HTML, and paper has it open.
   * @default false
   */
  folded?: boolean;
}

interface PlanSectionProps extends ComponentPropsWithRef<'section'>, Foldable {
  part: string;
  heading: ReactNode;
  /** How many things are inside. */
  count: number;
}

/**
 * A headed part of the plan. Where it is folded, the heading is there for those
 * who listen and for paper, and the summary for those who look.
 * Renders a `<section>` element.
 */
export function PlanSection({
  part,
  heading,
  count,
  folded = false,
  className,
  children,
  ...props
}: PlanSectionProps): ReactElement {
  const { locale, messages } = useRecovery();
  return (
    <section {...props} className={classNames(part, className)} data-folded={folded ? '' : undefined}>
      <SubHeading className="osseo-recovery-heading">{heading}</SubHeading>
      {folded ? (
        <Disclosure
          className="osseo-recovery-fold"
          summary={
            <Fill
              message={messages.folded}
              values={{ title: heading, count: formatMessage('{count}', locale, { count }) }}
            />
          }
        >
          {children}
        </Disclosure>
      ) : (
        children
      )}
    </section>
  );
}
