import { Fragment, type ReactElement, type ReactNode } from 'react';

const HOLES = /\{(\w+)\}/u;

interface FillProps {
  /** A message without plural forms. */
  message: string;
  /** What stands in each hole, such as a `<time>` element. */
  values: Readonly<Record<string, ReactNode>>;
}

/** Writes a message whose holes are elements, in the order of words that its language has. */
export function Fill({ message, values }: FillProps): ReactElement {
  // Splitting by a pattern with one group gives text and hole names in turn.
  const pieces = message.split(HOLES);
  return (
    <>
      {pieces.map((piece, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- the pieces of a message never move
        <Fragment key={index}>{index % 2 === 0 ? piece : (values[piece] ?? `{${piece}}`)}</Fragment>
      ))}
    </>
  );
}
