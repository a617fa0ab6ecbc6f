'use client';
import { useEffect, useRef, useState, type ReactElement } from 'react';
import { useWords } from '../messages/use-words.ts';
import type { AccordionMessages } from './accordion-messages.ts';

/** Opens all sections beside it, or closes them while all are open. The browser keeps which are, so it is asked. */
export function AllButton({ messages }: { messages: Partial<AccordionMessages> | undefined }): ReactElement {
  const { say } = useWords('accordion', messages);
  const button = useRef<HTMLButtonElement>(null);
  const [areOpen, setAreOpen] = useState(false);

  useEffect(() => {
    const accordion = button.current?.parentElement;
    const look = () => setAreOpen(sectionsOf(accordion).every(({ open }) => open));
    look();
    // The event does not bubble.
    accordion?.addEventListener('toggle', look, true);
    return () => accordion?.removeEventListener('toggle', look, true);
  }, []);

  return (
    <button
      type="button"
      className="osseo-accordion-all"
      ref={button}
      onClick={() => {
        for (const section of sectionsOf(button.current?.parentElement)) {
          if (section.open === areOpen) section.querySelector('summary')?.click();
        }
      }}
    >
      {say(areOpen ? 'closeAll' : 'openAll')}
    </button>
  );
}

function sectionsOf(accordion: Element | null | undefined): readonly HTMLDetailsElement[] {
  return [...(accordion?.querySelectorAll<HTMLDetailsElement>(':scope > .osseo-accordion-item') ?? [])];
}
