import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { UI, type Part } from './parts.ts';

/** The parts whose tests hold them to the promises of `describePart`, by the class that they carry. */
export function partsUnderContract(parts: readonly Part[]): readonly Part[] {
  const held = new Set(
    globSync('**/*.test.tsx', { cwd: UI }).flatMap((file) => classesIn(readFileSync(path.join(UI, file), 'utf8'))),
  );
  return parts.filter(({ className }) => held.has(className));
}

/** The classes that a file of tests gives to `describePart`. */
export function classesIn(tests: string): readonly string[] {
  return [...tests.matchAll(/describePart\(\{[^]*?className: '([\w-]+)'/gu)].map(([, className = '']) => className);
}
