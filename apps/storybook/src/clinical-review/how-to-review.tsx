import type { ReactElement } from 'react';

/** What a reviewer does with the table below it. */
export function HowToReview(): ReactElement {
  return (
    <>
      <p>
        Every sentence, with what it rests on and how far it has come. Below a translation stands the English that it
        was made from. Search with your browser, as in any page; printed, every sheet has a place to sign.
      </p>
      <p>
        For each: is it true, does the source say so, and would a worried person understand it? To change one, open an
        issue that begins with &ldquo;Clinical:&rdquo; and gives the name of the sentence and a source.
      </p>
    </>
  );
}
