import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const folder = fileURLToPath(new URL('.', import.meta.url));
const parts = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !['base', 'internal', 'layout', 'messages', 'stories'].includes(entry.name))
  .map(({ name }) => name);
const entries = readdirSync(folder)
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
  .map((file) => readFileSync(`${folder}${file}`, 'utf8'))
  .join('\n');

it.each(parts)('exports %s, tests it and shows it', (part) => {
  expect(entries).toContain(`./${part}/${part}.tsx`);
  expect(readdirSync(`${folder}${part}`)).toEqual(
    expect.arrayContaining([`${part}.tsx`, `${part}.test.tsx`, `${part}.stories.tsx`]),
  );
});
