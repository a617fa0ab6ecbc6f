import type { Source } from './source.ts';
import type { SourceId } from './source-id.ts';
import { sources } from './sources.ts';

/** The work behind a key. */
export function sourceOf(id: SourceId): Source {
  return sources[id];
}

/** One line that names a work: who, what, when, and the DOI where there is one. Works are cited in their own language. */
export function citation(id: SourceId): string {
  const { by, title, year, doi } = sourceOf(id);
  const when = year === null ? '' : ` (${year})`;
  return `${by}${when}. ${title}.${doi === null ? '' : ` doi:${doi}`}`;
}
