import type { AidEstimate, AidOutcome, DecisionAid } from './decision-aid.ts';
import { blank, unless, type Fault } from './finding.ts';
import type { IpdasItemId } from './ipdas-item-id.ts';

type Check = (aid: DecisionAid) => readonly Fault[];
type Count = Extract<AidEstimate, { kind: 'count' }>;

/** The items about numbers: how often, for whom, over what time, how sure, and how they are shown. */
export const chanceChecks: Readonly<Partial<Record<IpdasItemId, Check>>> = {
  C2: ({ sources, outcomes }) => {
    const known = new Set(sources.map(({ id }) => id));
    return [
      ...unless(sources.length > 0, 'sources', 'Name the sources of the facts.'),
      ...sources.flatMap(({ title }, index) => blank(`sources.${index}.title`, title, 'Give the source a title.')),
      ...eachCount(outcomes, (path, { sources: named }) => [
        ...unless(named.length > 0, `${path}.sources`, 'A number needs a source.'),
        ...named.flatMap((id) => unless(known.has(id), `${path}.sources`, `No source has the id "${id}".`)),
      ]),
    ];
  },
  C5: ({ outcomes }) =>
    eachCount(outcomes, (path, { n, certainty }) =>
      unless(
        n.min < n.max || certainty !== 'none',
        path,
        'Give a range, or say how certain the figure is: a bare point says neither.',
      ),
    ),
  L3: ({ options, outcomes }) =>
    options.flatMap(({ id }) =>
      unless(
        outcomes.some(({ estimates }) => estimates.some(({ option }) => option === id)),
        'outcomes',
        `Give the chance of an outcome for "${id}", or say that none was found.`,
      ),
    ),
  L4: ({ outcomes }) =>
    outcomes.flatMap(({ population }, index) =>
      blank(`outcomes.${index}.population`, population, 'Say which people the chances are for.'),
    ),
  L5: ({ outcomes }) => [
    ...eachCount(outcomes, (path, { n, of }) => [
      ...unless(Number.isInteger(of) && of > 0, `${path}.of`, 'Count out of a whole number of people.'),
      ...unless(n.min >= 0 && n.min <= n.max && n.max <= of, `${path}.n`, 'The count does not fit its denominator.'),
    ]),
    ...outcomes.flatMap(({ text }, index) =>
      unless(
        !/\d\s?%|\b1 in \d/.test(text),
        `outcomes.${index}.text`,
        'Say it as a count of people: no percentage, and no "1 in X".',
      ),
    ),
  ],
  L6: ({ outcomes }) =>
    outcomes.flatMap(({ estimates, differentTimeframes }, index) =>
      unless(
        new Set(estimates.filter(isCount).map(({ timeframe }) => timeframe)).size <= 1 ||
          (differentTimeframes ?? '').trim() !== '',
        `outcomes.${index}.estimates`,
        'Compare over the same time, or say in `differentTimeframes` why not.',
      ),
    ),
  L7: ({ outcomes }) =>
    unless(
      new Set(outcomes.flatMap(({ estimates }) => estimates.filter(isCount).map(({ of }) => of))).size <= 1,
      'outcomes',
      'Count everything out of the same number.',
    ),
  L8: ({ outcomes }) =>
    eachCount(outcomes, (path, { shownAs }) =>
      unless(
        (['words', 'number', 'picture'] as const).every((way) => shownAs.includes(way)),
        `${path}.shownAs`,
        'Show it in words, as a number and as a picture.',
      ),
    ),
  L19: ({ outcomes }) =>
    eachCount(outcomes, (path, { certainty, certaintyText }) => [
      ...unless(certainty !== 'none', `${path}.certainty`, 'Grade how good the research is.'),
      ...blank(`${path}.certaintyText`, certaintyText, 'Say in plain words what the grade means.'),
    ]),
};

function isCount(estimate: AidEstimate): estimate is Count {
  return estimate.kind === 'count';
}

function eachCount(
  outcomes: readonly AidOutcome[],
  check: (path: string, count: Count) => readonly Fault[],
): readonly Fault[] {
  return outcomes.flatMap(({ estimates }, outcome) =>
    estimates.flatMap((estimate, index) =>
      isCount(estimate) ? check(`outcomes.${outcome}.estimates.${index}`, estimate) : [],
    ),
  );
}
