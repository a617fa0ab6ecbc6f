/** What went wrong, as a word that code can branch on. */
export type OsseoErrorCode =
  | 'invalid-civil-date'
  | 'invalid-message'
  | 'invalid-procedure'
  | 'invalid-questionnaire'
  | 'invalid-response'
  | 'invalid-plan'
  | 'part-outside-root'
  | 'unknown-item'
  | 'unknown-source';

/**
 * The one error class of this repository.
 *
 * A message says what happened, where, and what to do. It never holds an
 * answer, a name or a date of birth: things are named by id or `linkId`.
 */
export class OsseoError extends Error {
  override readonly name = 'OsseoError';
  readonly code: OsseoErrorCode;
  /** Where in the input the fault lies, e.g. `item[3].enableWhen[0].question`. */
  readonly path: string | undefined;

  constructor(code: OsseoErrorCode, message: string, path?: string) {
    super(path === undefined ? message : `${message} (at ${path})`);
    this.code = code;
    this.path = path;
  }
}
