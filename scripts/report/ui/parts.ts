import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../../lib/steps.ts';

/** Something that `@osseo/ui` exports and that becomes an element of a page. */
export interface Part {
  /** As it is imported. */
  readonly name: string;
  /** Where it lives, by the name of its folder. Parts that are used together share one. */
  readonly folder: string;
}

/** Where the parts live, absolute. */
export const UI: string = path.join(ROOT, 'packages/ui/src');

/** Folders whose exports become no element: they carry words. */
const WITHOUT_ELEMENT: readonly string[] = ['messages'];

/** Every part of `@osseo/ui`, read from what its entry exports. */
export function exportedParts(): readonly Part[] {
  const entry = readFileSync(path.join(UI, 'index.ts'), 'utf8');
  return [...entry.matchAll(/export \{([^}]*)\} from '\.\/([^/']+)\//gu)].flatMap(([, names = '', folder = '']) =>
    WITHOUT_ELEMENT.includes(folder) ? [] : componentsIn(names).map((name) => ({ name, folder })),
  );
}

function componentsIn(names: string): readonly string[] {
  return names
    .split(',')
    .map((name) => name.trim())
    .filter((name) => /^[A-Z]\w*[a-z]\w*$/u.test(name));
}
