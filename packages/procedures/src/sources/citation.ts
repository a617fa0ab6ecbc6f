import type { Source } from './source.ts';
import type { OwnSourceId, SourceId } from './source-id.ts';
import { sources } from './sources.ts';

type OwnSources = Readonly<Partial<Record<OwnSourceId, Source>>>;

/**
 * The work behind a key, from the bibliography or from a clinic's own works.
 *
 * @throws {RangeError} for a key of the clinic's own without its work
 */
export function sourceOf(id: SourceId | OwnSourceId, own: OwnSources = {}): Source {
  const found = isOwn(id) ? own[id] : sources[id];
  if (!found) throw new RangeError(`Osseo: "${id}" is cited, and \`ownSources\` does not hold it.`);
  return found;
}

/**
 * One line that names a work: who, what, when, and the DOI, or the address of the page that was read where there is
 * none. Works are cited in their own language.
 */
export function citation(id: SourceId | OwnSourceId, own?: OwnSources): string {
  const { by, title, year, doi, address } = sourceOf(id, own);
  const when = year === null ? '' : ` (${year})`;
  const end = /[.?!]$/.test(title) ? '' : '.';
  const found = doi === null ? address : `doi:${doi}`;
  return `${by}${when}. ${title}${end}${found === undefined ? '' : ` ${found}`}`;
}

function isOwn(id: SourceId | OwnSourceId): id is OwnSourceId {
  return id.startsWith('own:');
}
