import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../../lib/steps.ts';

/** Something that `@osseo/ui` exports and that becomes an element of a page. */
export interface Part {
  /** As it is imported. */
  readonly name: string;
  /** Where it lives, by the name of its folder. Parts that are used together share one. */
  readonly folder: string;
  /** The file that exports it, absolute. */
  readonly entry: string;
}

/** Where the parts live, absolute. */
export const UI: string = path.join(ROOT, 'packages/ui/src');

/** What a page imports parts from: every file beside the folders, absolute. */
const ENTRIES: readonly string[] = globSync(path.join(UI, '*.ts'), { exclude: ['**/*.test.ts'] });

/** Folders whose exports become no element: they carry words. */
const WITHOUT_ELEMENT: readonly string[] = ['messages'];

/** Every part of `@osseo/ui`, read from what its entries export. */
export function exportedParts(): readonly Part[] {
  return ENTRIES.flatMap((entry) =>
    [...readFileSync(entry, 'utf8').matchAll(/export \{([^}]*)\} from '\.\/([^/']+)\//gu)].flatMap(
      ([, names = '', folder = '']) =>
        WITHOUT_ELEMENT.includes(folder) ? [] : componentsIn(names).map((name) => ({ name, folder, entry })),
    ),
  );
}

function componentsIn(names: string): readonly string[] {
  return names
    .split(',')
    .map((name) => name.trim())
    .filter((name) => /^[A-Z]\w*[a-z]\w*$/u.test(name));
}
