import { describe, expect, it } from 'vitest';
import { scenarioFiles } from './read-scenarios.examples.ts';
import { runScenario } from './run-scenario.examples.ts';
import { readScenario } from './scenario.examples.ts';

describe('the product', () => {
  for (const { path, title, read } of scenarioFiles()) {
    it(`${path}: ${title}`, async () => {
      const { knownFault, ...scenario } = read();
      const run = runScenario(scenario);
      if (knownFault === undefined) await run;
      else await expect(run, 'This fault is mended: take `knownFault` out.').rejects.toThrow();
    });
  }
});

describe('a file that is no scenario', () => {
  const whole = {
    title: 'x',
    source: 'x',
    form: { resourceType: 'Questionnaire' },
    steps: [{ do: 'expect', visible: [] }],
  };

  it.each([
    ['nothing', undefined, 'The file'],
    ['without a source', { ...whole, source: undefined }, 'source'],
    ['with a form of another kind', { ...whole, form: { resourceType: 'Patient' } }, 'form'],
    ['with a step of its own', { ...whole, steps: [...whole.steps, { do: 'jump' }] }, 'steps[1].do'],
    ['with half a step', { ...whole, steps: [{ do: 'enter', key: 'a' }] }, 'steps[0].parts'],
    ['with a field too many', { ...whole, steps: [{ do: 'expect', visable: [] }] }, 'steps[0].visable'],
    ['with words where a list belongs', { ...whole, steps: [{ do: 'expect', issues: 'none' }] }, 'steps[0].issues'],
  ])('%s is refused with the place', (_, json, place) => {
    expect(() => readScenario(json)).toThrow(place);
  });

  it('is a scenario where nothing is wrong', () => {
    expect(readScenario(whole)).toBe(whole);
  });
});
