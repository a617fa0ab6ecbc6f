import { existsSync } from 'node:fs';
import { readCorpora } from '../questionnaire/corpora.ts';
import type { FormCase } from './form-case.ts';

/** Forms on one page: the longest has hundreds of questions. */
const PER_PAGE = 40;

/** Pages of the forms of the public collections; `null` where they do not lie beside the repository. */
export function publicFormPages(folder: string): readonly (readonly FormCase[])[] | null {
  if (!existsSync(folder)) return null;
  const cases = readCorpora(folder)
    .filter(({ resourceType }) => resourceType === 'Questionnaire')
    .map((questionnaire, index): FormCase => ({ name: `public form ${index}`, questionnaire, isPublic: true }));
  return Array.from({ length: Math.ceil(cases.length / PER_PAGE) }, (_, page) =>
    cases.slice(page * PER_PAGE, (page + 1) * PER_PAGE),
  );
}
