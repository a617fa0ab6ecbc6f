import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';

it('the example in the README is the one that runs', () => {
  const read = (name: string) => readFileSync(path.join(import.meta.dirname, name), 'utf8');
  expect(read('README.md')).toContain(`\`\`\`tsx\n${read('examples/intake.examples.tsx')}\`\`\``);
});
