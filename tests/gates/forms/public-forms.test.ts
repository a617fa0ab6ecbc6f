import { existsSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from '../../../scripts/lib/steps.ts';
import { publicFormPages } from '../../../scripts/report/forms/public-form-pages.ts';
import { visitForms, type NamedVisit } from '../../../scripts/report/forms/visit-forms.ts';
import { lookWithAxe } from '../../../scripts/report/ui/look-with-axe.ts';

const FOLDER = path.join(ROOT, '../shared/corpora');

/** Every so manieth form; `npm run report` looks at all of them, and the tests of the package without a browser. */
const SHARE = 8;

describe.skipIf(!existsSync(FOLDER))('public forms with answers, in a browser', () => {
  let visits: readonly NamedVisit[];
  beforeAll(async () => {
    const forms = (publicFormPages(FOLDER) ?? []).flat();
    visits = await visitForms([forms.filter((_, index) => index % SHARE === 0)], { prepare: lookWithAxe });
  }, 300_000);

  it.each(['axe', 'disagreements', 'complaints', 'violations'] as const)(
    'in light and in dark there is nothing to say of them: %s',
    (what) => {
      expect(visits.length).toBeGreaterThan(0);
      expect(visits.flatMap((visit) => visit[what].map((one) => `${visit.name}: ${one}`))).toEqual([]);
    },
  );
});
