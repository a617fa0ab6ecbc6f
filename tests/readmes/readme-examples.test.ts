import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { ROOT } from '../../scripts/lib/steps.ts';
import { exampleOf, packagesWithExample } from './readme-examples.ts';

it('every package that is published shows an example', () => {
  expect(packagesWithExample).toEqual([
    'core',
    'procedures',
    'questionnaire',
    'recovery-timeline',
    'risk-forms',
    'tokens',
    'ui',
  ]);
});

it.each(packagesWithExample)('the example of %s runs as it is written', async (name) => {
  await expect(import(`readme-example/${name}.tsx`)).resolves.toBeDefined();
});

it.each(packagesWithExample)('the front page shows the example of %s as its package does', (name) => {
  expect(readFileSync(path.join(ROOT, 'README.md'), 'utf8')).toContain(exampleOf(name));
});
