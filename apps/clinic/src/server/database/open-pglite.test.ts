import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { openPglite } from './open-pglite.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'osseo-pglite-'));
afterAll(() => rmSync(folder, { recursive: true }));

it('a folder that cannot be made is named, with the next step', async () => {
  const file = path.join(folder, 'a-file');
  writeFileSync(file, '');
  await expect(openPglite(path.join(file, 'database'))).rejects.toThrow(
    /^Osseo: .* cannot be made or written \(ENOTDIR\)/,
  );
});

it('damaged files are named, with the next step, and left for whoever can repair them', async () => {
  const damaged = path.join(folder, 'damaged');
  mkdirSync(damaged);
  writeFileSync(path.join(damaged, 'PG_VERSION'), 'nonsense');
  for (const _ of [1, 2]) {
    await expect(openPglite(damaged)).rejects.toThrow(/^Osseo: .* cannot be opened\. .* Put back a copy/);
  }
});
