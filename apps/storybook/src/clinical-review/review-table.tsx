import { reviewSheet, type WordedProcedure } from '@osseo/procedures';
import { DataTable } from '@osseo/ui';
import { Unstyled } from '@storybook/addon-docs/blocks';
import type { ReactElement } from 'react';
import { Citations } from './citations.tsx';
import { ReviewBadge } from './review-badge.tsx';
import './review-table.css';

/** Every sentence of a procedure in one language, as the clinician reads it who signs it off. */
export function ReviewTable({ procedure, words }: WordedProcedure): ReactElement {
  const rows = reviewSheet({ procedure, words });
  return (
    <Unstyled>
      <DataTable caption={`${words.name}: ${rows.length} sentences`} className="osseo-storybook-review">
        <thead>
          <tr>
            <th scope="col">Name and status</th>
            <th scope="col">Sentence</th>
            <th scope="col">Sources, and what is left to judge</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, text, sources, status, translation, note }) => (
            <tr key={id}>
              <th scope="row">
                <code>{id}</code>
                <ReviewBadge status={status} />
                {words.locale !== 'en' && <ReviewBadge status={translation} of="translation" />}
              </th>
              <td lang={words.locale}>{text}</td>
              <td>
                <Citations sources={sources} note={note} />
              </td>
            </tr>
          ))}
        </tbody>
      </DataTable>
    </Unstyled>
  );
}
