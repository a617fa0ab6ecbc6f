'use client';
import { createContext, use, type ComponentPropsWithRef, type ReactElement, type ReactNode } from 'react';

type Level = 1 | 2 | 3 | 4 | 5 | 6;

const LevelContext = createContext<Level>(2);

export interface HeadingLevelProps {
  /** From 1 to 6. */
  level: Level;
  /** The parts whose headings it sets. */
  children: ReactNode;
}

/** Sets the level of the headings below it. */
export function HeadingLevel({ level, children }: HeadingLevelProps): ReactElement {
  return <LevelContext value={level}>{children}</LevelContext>;
}

/** What stands below a heading: its own headings are one level deeper. */
export function UnderHeading({ children }: { children: ReactNode }): ReactElement {
  const level = use(LevelContext);
  return <LevelContext value={Math.min(level + 1, 6) as Level}>{children}</LevelContext>;
}

/** A heading of the level that its place in the form gives it. */
export function FormHeading(props: ComponentPropsWithRef<'h2'>): ReactElement {
  const Tag = `h${use(LevelContext)}` as const;
  return <Tag {...props} />;
}
