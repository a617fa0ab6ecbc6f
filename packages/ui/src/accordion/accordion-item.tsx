'use client';
import { useRef, type ComponentPropsWithRef, type ReactElement, type ReactNode } from 'react';
import { Drawing } from '../icon/drawing.tsx';
import { CHEVRON } from '../icon/drawings.ts';
import { classNames } from '../internal/class-names.ts';
import { Heading } from '../internal/heading.tsx';
import { warnIfFrozen } from '../internal/warn-about.ts';
import { useAccordion } from './accordion-context.ts';

export interface AccordionItemProps extends Omit<ComponentPropsWithRef<'details'>, 'name'> {
  /** What the section is about. It opens and closes the section. */
  heading: ReactNode;
  /** Whether it is open, when its owner keeps that. */
  open?: boolean;
  /** Whether it is open first, when the browser keeps that. */
  defaultOpen?: boolean;
  /** Hears that it is opened or closed: by a press, by a search in the page, or by another section that opens. */
  onOpenChange?: (open: boolean) => void;
}

/**
 * One section. Goes inside an `Accordion`.
 * Renders a `<details>` element, with `open` while it is.
 */
export function AccordionItem({
  heading,
  open,
  defaultOpen,
  onOpenChange,
  onToggle,
  children,
  className,
  ...props
}: AccordionItemProps): ReactElement {
  const { headingLevel, name } = useAccordion();
  // A browser tells of a section that is open from the start as well, and that is no change.
  const told = useRef(defaultOpen ?? false);
  warnIfFrozen('AccordionItem', { open }, { onOpenChange });

  return (
    <details
      {...props}
      name={name}
      open={open ?? defaultOpen}
      className={classNames('osseo-accordion-item', className)}
      onToggle={(event) => {
        onToggle?.(event);
        const isOpen = event.currentTarget.open;
        if (isOpen !== (open ?? told.current)) onOpenChange?.(isOpen);
        told.current = isOpen;
      }}
    >
      <summary
        className="osseo-accordion-summary"
        onClick={(event) => {
          if (open === undefined) return;
          event.preventDefault();
          onOpenChange?.(!open);
        }}
      >
        {headingLevel ? (
          <Heading level={headingLevel} className="osseo-accordion-heading">
            {heading}
          </Heading>
        ) : (
          <span className="osseo-accordion-heading">{heading}</span>
        )}
        <Drawing path={CHEVRON} />
      </summary>
      <div className="osseo-accordion-body">{children}</div>
    </details>
  );
}
