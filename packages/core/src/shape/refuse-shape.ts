import { OsseoError, type OsseoErrorCode } from '../error/osseo-error.ts';

const PROBLEMS = {
  missing: 'something that has to be there is missing',
  unknown: 'something is there that nobody knows here',
  repeated: 'something stands more than once that can stand once only',
  contradicts: 'this says something else than what stands beside it',
  'out-of-order': 'an end lies before its beginning',
  'out-of-range': 'a day is further away than any that can be meant',
  'taken-back': 'this was cancelled, stopped, retired or entered in error, and no longer holds',
  'not-text': 'a text was expected',
  'not-a-date': 'a date was expected, as YYYY-MM-DD',
  'not-an-integer': 'a whole number was expected',
  'not-a-boolean': 'true or false was expected',
  'not-a-code': 'the word is none of the list that is known here',
  'not-a-list': 'a list was expected',
  'not-an-object': 'an object was expected',
} as const;

export type ShapeProblem = keyof typeof PROBLEMS;

/** Refuses what is read, by place and never by value: it may be somebody's answer. */
export function refuseShape(code: OsseoErrorCode, problem: ShapeProblem, path: string): never {
  throw new OsseoError(code, `Osseo: ${PROBLEMS[problem]}. Nothing was read.`, path);
}
