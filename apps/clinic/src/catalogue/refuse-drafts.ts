import { OsseoError } from '@osseo/core';
import type { WordedProcedure } from '@osseo/procedures';

/**
 * Stops a site from showing text that no clinician has reviewed, unless the
 * clinic has opted in by name.
 * @throws {OsseoError} `invalid-procedure`
 */
export function refuseDrafts({ procedure, words }: WordedProcedure, optedIn: readonly string[]): void {
  if (optedIn.includes(procedure.id)) return;
  const drafts = Object.values(procedure.statements).filter(({ review }) => review.status === 'draft');
  if (drafts.length === 0 && words.review.status !== 'draft') return;
  throw new OsseoError(
    'invalid-procedure',
    `Osseo: no clinician has reviewed ${drafts.length} statements of "${procedure.id}" or their translation into ` +
      `"${words.locale}". Have them reviewed, or name the procedure under \`drafts\` in clinic.config.ts to publish it all the same.`,
  );
}
