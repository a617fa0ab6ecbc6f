import { DataTable } from '@osseo/ui';
import { Unstyled } from '@storybook/addon-docs/blocks';
import { Suspense, use, type ReactElement } from 'react';
import '../content/page.css';
import { conformance } from './conformance.ts';
import { TOLD_PARTS } from './told-parts.ts';
import './controls-table.css';

/** Every part in one table, which the search of the browser goes through. */
export function ControlsTable(): ReactElement {
  return (
    <Unstyled>
      <div className="osseo-storybook-page">
        <Suspense fallback={null}>
          <Rows />
        </Suspense>
      </div>
    </Unstyled>
  );
}

function Rows(): ReactElement {
  const rows = Object.entries(use(conformance())).map(([id, measured]) => ({
    ...measured,
    id,
    told: TOLD_PARTS.get(id),
  }));
  const refused = rows.reduce((sum, { csp }) => sum + csp.client + csp.server, 0);
  return (
    <DataTable
      caption={`${rows.length} parts, ${refused === 0 ? 'nothing refused' : `${refused} things refused`}`}
      className="osseo-storybook-controls"
    >
      <thead>
        <tr>
          {COLUMNS.map((name) => (
            <th scope="col" key={name}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, size, sizeWithRadix, csp, contract, states, told }) => (
          <tr key={id}>
            <th scope="row">
              <PartLink name={id} page={told?.page} />
            </th>
            <td>{size.toFixed(1)}</td>
            <td>{sizeWithRadix > size ? sizeWithRadix.toFixed(1) : '–'}</td>
            <td>{csp.client}</td>
            <td>{csp.server}</td>
            <td>{contract ? 'held' : 'not yet'}</td>
            <td>{states > 0 ? states : 'not yet'}</td>
            <td>{keysInWords(told?.keys)}</td>
            <td>{told?.rightToLeft ? 'shown' : 'not yet'}</td>
            <td>{told?.forcedColors ? 'shown' : 'not yet'}</td>
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
}

const COLUMNS = [
  'Part',
  'kB gzip',
  'with Radix',
  'Refused: browser',
  'Refused: server',
  'Contract',
  'States',
  'Keyboard',
  'Right to left',
  'Forced colours',
] as const;

function PartLink({ name, page }: { name: string; page: string | undefined }): ReactElement {
  const code = <code>{name}</code>;
  return page === undefined ? (
    code
  ) : (
    <a href={page} target="_top">
      {code}
    </a>
  );
}

function keysInWords(keys: number | undefined): string {
  if (keys === undefined) return 'not yet';
  return keys === 0 ? 'no focus' : `${keys} ${keys === 1 ? 'key' : 'keys'}`;
}
