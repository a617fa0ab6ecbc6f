import type { ReactNode } from 'react';
import { isShown } from './description.tsx';

/** What is asked, with a word after it, such as "(optional)", where there is one. A form has many: it is called, and no component. */
export function noted(words: ReactNode, note: ReactNode): ReactNode {
  if (!isShown(note)) return words;
  return (
    <>
      {/* Words that end with their space are one node of text, and words with a space beside them are two. */}
      {typeof words === 'string' ? `${words} ` : <>{words} </>}
      <span className="osseo-field-note">{note}</span>
    </>
  );
}
