import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { ROOT } from '../../scripts/lib/steps.ts';
import { exampleOf, packagesWithExample } from './readme-examples.ts';

const packages = packagesWithExample();

it('every package that is published shows an example', () => {
  expect(packages).toEqual(['core', 'procedures', 'questionnaire', 'recovery-timeline', 'risk-forms', 'tokens', 'ui']);
});

it.each(packages)('the example of %s runs as it is written', async (name) => {
  await expect(import(`readme-example/${name}.tsx`)).resolves.toBeDefined();
});

it.each(packages)('the front page shows the example of %s as its package does', (name) => {
  expect(readFileSync(path.join(ROOT, 'README.md'), 'utf8')).toContain(exampleOf(name));
});
