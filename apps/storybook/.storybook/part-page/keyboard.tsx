import { Heading, Unstyled } from '@storybook/addon-docs/blocks';
import type { ReactElement } from 'react';
import { ReadingTable } from '../../src/content/reading-table.tsx';
import { usePart } from './use-part.ts';
import { WithCode } from './with-code.tsx';

/** What each key does. */
export function Keyboard(): ReactElement | null {
  const { doc } = usePart();
  if (!doc) return null;
  return (
    <>
      <Heading>Keyboard</Heading>
      <Unstyled>
        <div className="osseo-storybook-page">
          {doc.keyboard.length === 0 ? (
            <p>It takes no focus, so no key reaches it.</p>
          ) : (
            <ReadingTable
              caption="What each key does"
              rows={doc.keyboard.map((row) => ({ ...row, id: row.keys }))}
              columns={[
                { name: 'Keys', render: ({ keys }) => <Keys names={keys} /> },
                { name: 'What it does', render: ({ does }) => <WithCode text={does} /> },
              ]}
            />
          )}
        </div>
      </Unstyled>
    </>
  );
}

function Keys({ names }: { names: string }): ReactElement {
  return (
    <>
      {names.split(', ').map((name, index) => (
        <span key={name}>
          {index > 0 && ', '}
          <kbd>{name}</kbd>
        </span>
      ))}
    </>
  );
}
