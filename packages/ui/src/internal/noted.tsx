import type { ReactElement, ReactNode } from 'react';
import { isShown } from './description.tsx';

export interface NotedProps {
  /** A word after the others, such as "(optional)". */
  note: ReactNode;
  children: ReactNode;
}

/** What is asked, with a word after it where there is one. */
export function Noted({ note, children }: NotedProps): ReactElement {
  return (
    <>
      {children}
      {isShown(note) && ' '}
      {isShown(note) && <span className="osseo-field-note">{note}</span>}
    </>
  );
}
