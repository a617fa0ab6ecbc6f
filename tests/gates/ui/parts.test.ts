import { describe, expect, it } from 'vitest';
import { classesIn, partsUnderContract } from '../../../scripts/report/ui/parts-under-contract.ts';
import { exportedParts } from '../../../scripts/report/ui/parts.ts';

const parts = exportedParts();

describe('the shared contract', () => {
  it('has parts to hold to it', () => {
    expect(parts.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['Button', 'Field', 'TabsList', 'SummaryRow']),
    );
  });

  it('holds every exported part: its tests call `describePart` with its class', () => {
    const held = new Set(partsUnderContract(parts));
    expect(parts.filter((part) => !held.has(part)).map(({ name }) => name)).toEqual([]);
  });

  it('misses a part that no test holds', () => {
    expect(partsUnderContract([{ name: 'Forgotten', folder: 'forgotten', className: 'osseo-forgotten' }])).toEqual([]);
  });

  it('does not hold a part whose class stands in another test', () => {
    const tests = `describePart({ render, element, className: 'osseo-a' });\nit('carries', () => ({ className: 'osseo-b' }));`;
    expect(classesIn(tests)).toEqual(['osseo-a']);
  });
});
