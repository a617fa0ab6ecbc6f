import path from 'node:path';
import { findUp } from '../config/find-up.ts';

/** The folder of migrations, found from here or, once bundled, from the folder the process runs in. */
export function migrationsFolder(): string {
  const journal = path.join('drizzle', 'meta', '_journal.json');
  const root =
    findUp(import.meta.dirname, journal) ??
    findUp(process.cwd(), journal) ??
    findUp(path.join(process.cwd(), 'apps', 'clinic'), journal);
  if (!root) throw new Error('Osseo: the folder `drizzle` with the migrations is missing. It belongs beside `dist`.');
  return path.join(root, 'drizzle');
}
