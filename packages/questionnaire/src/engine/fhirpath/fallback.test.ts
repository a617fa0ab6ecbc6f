import { describe, expect, it } from 'vitest';
import { loadFallback } from './fallback.ts';
import { examplePatient, exampleResponse } from './testing/response.examples.ts';

it('evaluates what is not compiled, with the same variables and the clock of the host', async () => {
  const evaluate = await loadFallback();
  const input = {
    context: exampleResponse,
    variable: (name: string) => (name === 'patient' ? examplePatient : undefined),
    today: '2030-01-02',
    now: '2030-01-02T03:04:05Z',
  };
  expect(evaluate("'A' ~ 'a'", input)).toEqual({ kind: 'values', values: [true] });
  expect(evaluate('%patient.descendants().count() > 5', input)).toEqual({ kind: 'values', values: [true] });
  expect(evaluate('today() + 1 day', input)).toEqual({ kind: 'values', values: ['2030-01-03'] });
  expect(evaluate('now() > @2030', input).kind).toBe('values');
  expect(evaluate('%nobody', input).kind).toBe('error');
  expect(evaluate('today()', { context: [] }).kind).toBe('error');
  expect(JSON.stringify(examplePatient)).not.toContain('__path__');
});

describe('a pattern in the engine of HL7', () => {
  const text = `${'a'.repeat(60)}!`;
  const input = { context: [], variable: (name: string) => (name === 'text' ? text : undefined) };
  const values = (...found: readonly unknown[]) => ({ kind: 'values', values: found });

  it('means what it means there', async () => {
    const evaluate = await loadFallback();
    expect(evaluate("'2024'.matches('^[0-9]{4}$')", input)).toEqual(values(true));
    expect(evaluate("'x2024'.matches('[0-9]') and 'x2024'.matchesFull('[0-9]+').not()", input)).toEqual(values(true));
    expect(evaluate("'ABC'.matches('b', 'i')", input)).toEqual(values(true));
    expect(evaluate("'11/30/1972'.replaceMatches('([0-9]+)/([0-9]+)', '$2-$1')", input)).toEqual(values('30-11/1972'));
    expect(evaluate("{}.matches('a')", input)).toEqual(values());
    expect(evaluate("('a' | 'b').matches('a')", input).kind).toBe('error');
    expect(evaluate('1.matches({})', input)).toEqual(values());
    expect(evaluate("'a'.matches('a', 'x')", input).kind).toBe('error');
  });

  it.each(["matches('(a+)+$')", "matchesFull('(a+)+')", "replaceMatches('(a+)+$', 'b')"])(
    'that may not end is run by the host or by nobody: %s',
    async (call) => {
      const evaluate = await loadFallback();
      expect(evaluate(`%text.${call}`, input).kind).toBe('error');
      const host = { matches: () => false, replaceMatches: () => 'b' };
      expect(evaluate(`%text.${call}`, { ...input, ...host })).toEqual(values(call.startsWith('r') ? 'b' : false));
    },
  );
});
