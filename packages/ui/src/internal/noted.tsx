import type { ReactElement, ReactNode } from 'react';
import { isShown } from './description.tsx';

/** What is asked, with a word after it, such as "(optional)", where there is one. A form has many: it is called, and no component. */
export function noted(words: ReactNode, note: ReactNode): ReactElement {
  if (!isShown(note)) return <>{words}</>;
  return (
    <>
      {words} <span className="osseo-field-note">{note}</span>
    </>
  );
}
