import { Heading, Unstyled } from '@storybook/addon-docs/blocks';
import type { ReactElement } from 'react';
import { usePart } from './use-part.ts';
import { WithCode } from './with-code.tsx';

/** What is known not to be right yet. */
export function Gaps(): ReactElement | null {
  const { doc } = usePart();
  if (!doc?.gaps || doc.gaps.length === 0) return null;
  return (
    <>
      <Heading>Known gaps</Heading>
      <Unstyled>
        <ul className="osseo-storybook-page osseo-storybook-told">
          {doc.gaps.map((gap) => (
            <li key={gap}>
              <WithCode text={gap} />
            </li>
          ))}
        </ul>
      </Unstyled>
    </>
  );
}
