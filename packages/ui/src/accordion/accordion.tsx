'use client';
import { useId, useMemo, type ComponentPropsWithRef, type ReactElement } from 'react';
import { classNames } from '../internal/class-names.ts';
import type { HeadingLevel } from '../internal/heading.tsx';
import { useIsScripted } from '../internal/use-is-scripted.ts';
import { AccordionContext } from './accordion-context.ts';
import type { AccordionMessages } from './accordion-messages.ts';
import { AllButton } from './all-button.tsx';

export { AccordionItem, type AccordionItemProps } from './accordion-item.tsx';

export interface AccordionProps extends ComponentPropsWithRef<'div'> {
  /** The level of the headings of its sections. Without one they are no headings. */
  headingLevel?: HeadingLevel;
  /**
   * Whether a section that is opened closes the others. Few readers want that: they cannot compare two sections.
   * @default false
   */
  exclusive?: boolean;
  /**
   * Shows a button that opens all sections, and then closes them. It needs script, so it appears with it.
   * @default false
   */
  allButton?: boolean;
  /** Words of its own for that button. */
  messages?: Partial<AccordionMessages>;
}

/**
 * Sections of which a reader opens what is wanted. They can be searched while they are closed, and are all open on paper.
 * Renders a `<div>` element.
 */
export function Accordion({
  headingLevel,
  exclusive = false,
  allButton = false,
  messages,
  children,
  className,
  ...props
}: AccordionProps): ReactElement {
  const isScripted = useIsScripted();
  const ownName = useId();
  const name = exclusive ? ownName : undefined;
  const group = useMemo(() => ({ headingLevel, name }), [headingLevel, name]);

  return (
    <div {...props} className={classNames('osseo-accordion', className)}>
      {allButton && isScripted && !exclusive && <AllButton messages={messages} />}
      <AccordionContext value={group}>{children}</AccordionContext>
    </div>
  );
}
