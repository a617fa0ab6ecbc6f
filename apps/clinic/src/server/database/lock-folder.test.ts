import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { lockFolder } from './lock-folder.ts';

const parent = mkdtempSync(path.join(tmpdir(), 'osseo-lock-'));
afterAll(() => rmSync(parent, { recursive: true }));

let count = 0;
const newFolder = () => path.join(parent, `folder-${(count += 1)}`);

describe('a data folder', () => {
  it('opens once, and again after it was closed', () => {
    const folder = newFolder();
    const unlock = lockFolder(folder);
    expect(() => lockFolder(folder)).toThrow('OSSEO_DATA_DIR');
    unlock();
    lockFolder(folder)();
  });

  it.each([
    ['that no longer runs', '999999999 1'],
    ['whose id now belongs to a process that started later', `${process.ppid} 1`],
    ['with the id of this one, as in a container that was restarted', String(process.pid)],
    ['that left no name', ''],
  ])('opens after a process %s', (_, holder) => {
    const folder = newFolder();
    writeFileSync(`${folder}.lock`, holder);
    lockFolder(folder)();
  });
});
