import { Description, Unstyled } from '@storybook/addon-docs/blocks';
import type { ReactElement } from 'react';
import { ReadingTable } from '../../src/content/reading-table.tsx';
import { usePart } from './use-part.ts';
import { WithCode } from './with-code.tsx';

/** What the part is for, and what to use where it is not. */
export function Purpose(): ReactElement {
  const { doc } = usePart();
  // What stands in its code says the same in fewer words.
  if (!doc) return <Description />;
  return (
    <Unstyled>
      <div className="osseo-storybook-page osseo-storybook-purpose">
        <p>
          <WithCode text={doc.purpose} />
        </p>
        {doc.notFor.length > 0 && (
          <ReadingTable
            caption="When not to use it"
            rows={doc.notFor.map((row) => ({ ...row, id: row.when }))}
            columns={[
              { name: 'Where', render: ({ when }) => <WithCode text={when} /> },
              { name: 'Use instead', render: ({ use }) => <WithCode text={use} /> },
            ]}
          />
        )}
      </div>
    </Unstyled>
  );
}
