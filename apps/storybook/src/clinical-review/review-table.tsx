import type { ReviewRow } from '@osseo/procedures';
import type { Source, OwnSourceId } from '@osseo/procedures/sources';
import { Badge, Button } from '@osseo/ui';
import type { ReactElement } from 'react';
import { Citations } from '../content/citations.tsx';
import { ReadingTable } from '../content/reading-table.tsx';
import { ReviewBadge } from '../content/review-badge.tsx';
import './review-table.css';

export interface ReviewTableProps {
  /** What is signed: the name, the version, the language and the number of sentences. */
  caption: string;
  rows: readonly ReviewRow[];
  /** BCP 47 tag of the sentences. */
  locale: string;
  /** The English sentences by id, to compare a translation with. */
  originals?: Readonly<Record<string, string>>;
  own?: Readonly<Partial<Record<OwnSourceId, Source>>> | undefined;
}

/** Every sentence of one thing in one language, as the clinician reads it who signs it off. */
export function ReviewTable({ caption, rows, locale, originals = {}, own }: ReviewTableProps): ReactElement {
  const translated = locale !== 'en';
  return (
    <>
      <div className="osseo-storybook-review-actions">
        <Button
          variant="secondary"
          onClick={() => {
            window.print();
          }}
        >
          Print and sign
        </Button>
      </div>
      <ReadingTable
        caption={caption}
        className="osseo-storybook-review"
        rows={rows}
        columns={[
          {
            name: 'Name and status',
            render: ({ id, status, translation, needsReview }) => (
              <>
                <code>{id}</code>
                <span className="osseo-storybook-badges">
                  <ReviewBadge status={status} />
                  {translated && <ReviewBadge status={translation} of="translation" />}
                  {needsReview && <Badge tone="caution">Needs clinician review</Badge>}
                </span>
              </>
            ),
          },
          {
            name: 'Sentence',
            render: ({ id, text }) => (
              <>
                <p lang={locale}>{text}</p>
                {translated && <p className="osseo-storybook-review-original">{originals[id]}</p>}
              </>
            ),
          },
          {
            name: 'Sources, and what is left to judge',
            render: ({ sources, uncited, note }) => (
              <>
                <Citations sources={sources} own={own} uncited={uncited} />
                {note !== null && (
                  <p>
                    <strong>To judge:</strong> {note}
                  </p>
                )}
              </>
            ),
          },
        ]}
        foot={<SignHere what={caption} />}
      />
    </>
  );
}

/** The foot of the table repeats on every printed sheet, so that each one says what it is and is signed. */
function SignHere({ what }: { what: string }): ReactElement {
  return (
    <tfoot className="osseo-storybook-review-sign">
      <tr>
        <td colSpan={3}>{what}</td>
      </tr>
      <tr>
        <td>Name and registration number</td>
        <td>Signature</td>
        <td>Date, and next review</td>
      </tr>
    </tfoot>
  );
}
