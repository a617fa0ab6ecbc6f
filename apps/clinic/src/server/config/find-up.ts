import { existsSync } from 'node:fs';
import path from 'node:path';

/** The nearest folder at or above `start` that holds `name`. */
export function findUp(start: string, name: string): string | undefined {
  for (let folder = path.resolve(start); ; folder = path.dirname(folder)) {
    if (existsSync(path.join(folder, name))) return folder;
    if (folder === path.dirname(folder)) return undefined;
  }
}
