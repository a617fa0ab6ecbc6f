import type { ReactElement } from 'react';

/** A sentence with names of code between backticks. */
export function WithCode({ text }: { text: string }): ReactElement {
  return (
    <>
      {text.split('`').map((piece, index) =>
        // A sentence never changes its pieces: their places are their names.
        // oxlint-disable-next-line react/no-array-index-key
        index % 2 === 1 ? <code key={index}>{piece}</code> : piece,
      )}
    </>
  );
}
