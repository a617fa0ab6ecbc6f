import { expect, it } from 'vitest';
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
