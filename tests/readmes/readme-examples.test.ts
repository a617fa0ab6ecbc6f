import { expect, it } from 'vitest';
import { packagesWithExample } from './readme-examples.ts';

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
