import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { UI } from './parts.ts';

/** The class of each part that its tests hold to the promises of `describePart`, by the name of the part. */
export function classesUnderContract(): ReadonlyMap<string, string> {
  const files = globSync('**/*.test.tsx', { cwd: UI });
  return new Map(files.flatMap((file) => classesIn(readFileSync(path.join(UI, file), 'utf8'))));
}

/** What a file of tests holds to them: in `describe('Name …')`, the class that it gives to `describePart`. */
export function classesIn(tests: string): readonly (readonly [name: string, className: string])[] {
  const sections = tests.split(/\bdescribe\('/u).slice(1);
  return sections.flatMap((section) => {
    const name = /^[A-Z]\w*/u.exec(section)?.[0];
    const className = /\bdescribePart\(\{[^]*?\bclassName: '([\w-]+)'/u.exec(section)?.[1];
    return name && className ? [[name, className] as const] : [];
  });
}
