'use client';
import { createContext, useContext, type Context } from 'react';
import type { HeadingLevel } from '../internal/heading.tsx';
import { outsideRoot } from '../internal/outside-root.ts';

/** What the sections of an accordion share. */
export interface AccordionGroup {
  readonly headingLevel: HeadingLevel | undefined;
  /** Sections of one name close each other. */
  readonly name: string | undefined;
}

export const AccordionContext: Context<AccordionGroup | undefined> = createContext<AccordionGroup | undefined>(
  undefined,
);

/** @throws {OsseoError} `part-outside-root` outside an `Accordion`. */
export function useAccordion(): AccordionGroup {
  const group = useContext(AccordionContext);
  if (!group) throw outsideRoot('AccordionItem', 'Accordion');
  return group;
}
