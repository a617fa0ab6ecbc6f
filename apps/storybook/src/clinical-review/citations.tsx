import { citation, sourceOf, type SourceId } from '@osseo/procedures/sources';
import type { ReactElement } from 'react';

/** What a text rests on, each work in one line with its key, and the note for the reviewer. */
export function Citations({ sources, note }: { sources: readonly SourceId[]; note: string | null }): ReactElement {
  return (
    <>
      {sources.length === 0 ? (
        <p>No source.</p>
      ) : (
        <ul>
          {sources.map((id) => (
            <li key={id}>
              <code>{id}</code> <Work id={id} />
            </li>
          ))}
        </ul>
      )}
      {note !== null && (
        <p>
          <strong>To judge:</strong> {note}
        </p>
      )}
    </>
  );
}

/** The work in one line, what sort of work it is, and its address where it has a permanent one. */
function Work({ id }: { id: SourceId }): ReactElement {
  const { doi, kind } = sourceOf(id);
  const line = `${citation(id)} (${kind.replaceAll('-', ' ')})`;
  return doi === null ? <>{line}</> : <a href={`https://doi.org/${doi}`}>{line}</a>;
}
