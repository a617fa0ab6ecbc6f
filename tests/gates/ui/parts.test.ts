import { describe, expect, it } from 'vitest';
import { classesIn, classesUnderContract } from '../../../scripts/report/ui/parts-under-contract.ts';
import { exportedParts } from '../../../scripts/report/ui/parts.ts';

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
