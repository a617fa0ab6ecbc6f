import { describe, expect, it } from 'vitest';
import { IN_PERSON, UNKNOWN } from '../../answer-form.examples.ts';
import { severityOf } from '../../rules/severity-of.ts';
import { flagsOf } from './thresholds.examples.ts';

describe('questions left open', () => {
  it.each(['bone-medicine', 'diabetes', 'head-radiation', 'smoking', 'grinding', 'medicines', 'infection-now'])(
    'raise a flag of their own kind at %s',
    (linkId) => {
      expect(flagsOf({ [linkId]: UNKNOWN })).toMatchObject([{ kind: 'unknown', raisedBy: [linkId] }]);
      expect(flagsOf({ [linkId]: IN_PERSON })).toMatchObject([{ kind: 'in-person', raisedBy: [linkId] }]);
    },
  );

  it('count at most as caution, and what the answers meet counts in full', () => {
    expect(severityOf(flagsOf({ 'head-radiation': UNKNOWN }))).toBe(2);
    expect(severityOf(flagsOf({ 'head-radiation': true }))).toBe(4);
    expect(severityOf(flagsOf({ smoking: 'every-day', 'head-radiation': IN_PERSON }))).toBe(3);
    expect(severityOf(flagsOf({ medicines: ['antidepressant'] }))).toBe(1);
    expect(severityOf([])).toBe(0);
  });
});
