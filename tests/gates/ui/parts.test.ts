import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { classesIn, classesUnderContract } from '../../../scripts/report/ui/parts-under-contract.ts';
import { exportedParts, UI } from '../../../scripts/report/ui/parts.ts';

const parts = exportedParts();

describe('the shared contract', () => {
  it('has parts to hold to it', () => {
    expect(parts.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['Button', 'Field', 'TabsList', 'SummaryRow']),
    );
  });

  it('holds every exported part: its tests call `describePart` in a `describe` of its name', () => {
    const held = classesUnderContract();
    expect(parts.map(({ name }) => name).filter((name) => !held.has(name))).toEqual([]);
  });

  it('holds no part for what stands in the tests of another', () => {
    const tests = `describe('One', () => { describePart({ render, element, className: 'osseo-one' }); });
      describe('Other', () => { it('draws', () => ({ className: 'osseo-other' })); });`;
    expect(classesIn(tests)).toEqual([['One', 'osseo-one']]);
  });
});

describe('a part whose owner may keep its value', () => {
  const controlled = globSync('*/*.tsx', { cwd: UI }).filter(
    (file) => !/\.(?:test|stories)\./u.test(file) && isControlled(read(file)),
  );

  it('is found by its props', () => {
    expect(controlled).toEqual(
      expect.arrayContaining(['tabs/tabs.tsx', 'date-input/date-input.tsx', 'switch/switch.tsx']),
    );
    expect(isControlled('export interface AProps {\n  value?: string;\n}')).toBe(false);
  });

  it.each(controlled)('says so when nobody hears of changes: %s', (file) => {
    expect(/\b(?:warnIfFrozen|useOpen)\(/u.test(read(file)), 'neither `warnIfFrozen` nor `useOpen` is called').toBe(
      true,
    );
  });
});

describe('the page of a control', () => {
  const stories = globSync('*/*.stories.tsx', { cwd: UI }).filter((file) => read(file).includes("title: 'Controls/"));

  it.each(stories)('shows its states: %s', (file) => {
    expect([...read(file).matchAll(/^export const (\w+)/gmu)].map(([, name]) => name)).toContain('States');
  });
});

/** Whether the props in a file have a value, or that of an input, and what hears of its changes, both of them to be left out. */
function isControlled(text: string): boolean {
  const isKept =
    /^ {2}(?:value|values|open|checked|pressed|selected)\?:/mu.test(text) ||
    text.includes("ComponentPropsWithRef<'input'>");
  return isKept && /^ {2}on\w+Change\?:/mu.test(text);
}

function read(file: string): string {
  return readFileSync(path.join(UI, file), 'utf8');
}
