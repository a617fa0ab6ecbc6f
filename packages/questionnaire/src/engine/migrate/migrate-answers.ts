import { OsseoError } from '@osseo/core';
import type { Questionnaire, QuestionnaireResponse } from 'fhir/r4.js';
import { isObject, without, type Json } from '../fhir/json.ts';
import { checkMapping } from './check-mapping.ts';
import { indexForm } from './form-index.ts';
import type { Migration, MigrationMapping } from './migration.ts';
import { moveItems } from './move-items.ts';
import { destinationsOf } from './rules.ts';

export interface MigrationOptions {
  /** The form that was answered. */
  readonly from: Questionnaire;
  /** The form that is wanted. It has a `url` and a `version`, by which the new response names it. */
  readonly to: Questionnaire;
  /** What differs, by old `linkId`. */
  readonly mapping?: MigrationMapping;
}

/**
 * Moves the answers of a response to a new version of its form. Every answer is
 * either in the new response or in `lost`, and no answer is in the new response
 * that was not in the old. A response that names the new form already stays as it is.
 *
 * @throws {OsseoError} `invalid-response` if it is no response to the old form; `invalid-questionnaire` if one of the
 * forms is none, if `to` cannot be named, or if the mapping speaks of what the forms do not have.
 */
export function migrateAnswers(response: QuestionnaireResponse, options: MigrationOptions): Migration {
  const { from, to, mapping = {} } = options;
  const old = toOldResponse(response);
  const [fromIndex, toIndex] = [indexForm(from), indexForm(to)];
  checkMapping(mapping, fromIndex, toIndex);

  const questionnaire = toCanonical(to);
  if (old['questionnaire'] === questionnaire) return { response, moved: [], lost: [] };
  refuseOtherForm(old, from);

  const { items, moved, lost } = moveItems(old, fromIndex, toIndex, destinationsOf(fromIndex, toIndex, mapping));
  const written = { ...without(old, 'item'), questionnaire, ...(items.length > 0 && { item: items }) };
  return { response: written as unknown as QuestionnaireResponse, moved, lost };
}

function toOldResponse(response: unknown): Json {
  if (isObject(response) && response['resourceType'] === 'QuestionnaireResponse') return response;
  throw new OsseoError('invalid-response', 'Osseo: this resource is not a FHIR QuestionnaireResponse.', 'resourceType');
}

/** Without a name of its own, a response to the new form could not be told from one to the old. */
function toCanonical({ url, version }: Questionnaire): string {
  if (url !== undefined && version !== undefined) return `${url}|${version}`;
  throw new OsseoError(
    'invalid-questionnaire',
    'Osseo: a migration needs a form with a url and a version.',
    url === undefined ? 'to.url' : 'to.version',
  );
}

/** A response that leaves out the version, or the form, is taken at the caller's word. */
function refuseOtherForm(response: Json, { url, version }: Questionnaire): void {
  const named = response['questionnaire'];
  if (named === undefined || url === undefined || named === url) return;
  if (version === undefined ? String(named).startsWith(`${url}|`) : named === `${url}|${version}`) return;
  throw new OsseoError('invalid-response', 'Osseo: this response answers another form than `from`.', 'questionnaire');
}
