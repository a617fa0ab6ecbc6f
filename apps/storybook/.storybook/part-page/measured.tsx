import { Heading, Unstyled, useOf } from '@storybook/addon-docs/blocks';
import { use, type ReactElement } from 'react';
import { conformance } from '../../src/controls/conformance.ts';
import { ReadingTable } from '../../src/content/reading-table.tsx';
import { usePart } from './use-part.ts';

/** What each part of this page weighs, and what a strict Content-Security-Policy refuses of it. */
export function Measured(): ReactElement | null {
  const { name = '' } = usePart();
  const { subcomponents = {} } = useOf('meta', ['meta']).preparedMeta;
  const table = use(conformance());
  const rows = [name, ...Object.keys(subcomponents)].flatMap((part) => {
    const measured = table[part];
    return measured ? [{ ...measured, id: part }] : [];
  });
  if (rows.length === 0) return null;
  return (
    <>
      <Heading>Size and security</Heading>
      <Unstyled>
        <div className="osseo-storybook-page">
          <ReadingTable
            caption="Measured in a built bundle, and in a browser under a strict Content-Security-Policy with Trusted Types"
            rows={rows}
            columns={[
              { name: 'Part', render: ({ id }) => <code>{id}</code> },
              { name: 'Size over React, gzip', render: (row) => <SizeOf {...row} /> },
              { name: 'Refused in the browser', render: ({ csp }) => csp.client },
              { name: 'Refused in server HTML', render: ({ csp }) => csp.server },
            ]}
          />
        </div>
      </Unstyled>
    </>
  );
}

function SizeOf({ size, sizeWithRadix }: { size: number; sizeWithRadix: number }): ReactElement {
  return (
    <>
      {size.toFixed(1)} kB{sizeWithRadix > size && `, ${sizeWithRadix.toFixed(1)} kB with Radix`}
    </>
  );
}
