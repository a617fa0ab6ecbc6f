import type { CivilDate } from '@osseo/core';
import type { DecisionAid } from './decision-aid.ts';
import { blank, unless, type Fault } from './finding.ts';
import type { IpdasItemId } from './ipdas-item-id.ts';

/** What a check needs besides the aid itself. */
export interface IpdasOptions {
  readonly today: CivilDate;
  /** Computes the score of the aid on its scale, so that a stated score can be held against it. */
  readonly scoreOf?: (aid: DecisionAid) => number;
}

type Check = (aid: DecisionAid, options: IpdasOptions) => readonly Fault[];

/** A stated score may differ from a computed one by rounding alone. */
const SCORE_TOLERANCE = 0.1;

/** The items about how an aid was made, by whom, and until when it holds. */
export const makingChecks: Readonly<Partial<Record<IpdasItemId, Check>>> = {
  C3: ({ publishedOn }, { today }) => [
    ...blank('publishedOn', publishedOn, 'Give the day on which it was made or published.'),
    ...unless(publishedOn <= today, 'publishedOn', 'The day of publication lies in the future.'),
  ],
  C4: ({ updatePolicy, reviewBy }, { today }) => [
    ...blank('updatePolicy', updatePolicy, 'Say how it is kept up to date.'),
    ...unless(reviewBy >= today, 'reviewBy', 'The review is overdue: review it, or take it down.'),
  ],
  C6: ({ funding }) => blank('funding', funding, 'Say who paid for it; write out "none".'),
  L14: ({ authors, development }) => othersThanAuthors('reviewPatients', authors, development),
  L15: ({ authors, development }) => othersThanAuthors('reviewClinicians', authors, development),
  L18: ({ evidence }) => blank('evidence.method', evidence.method, 'Say how the research was found and put together.'),
  L20: ({ authors, conflicts }) => [
    ...unless(authors.length > 0, 'authors', 'Name the makers.'),
    ...authors.flatMap(({ name, role, qualification }, index) => [
      ...blank(`authors.${index}.name`, name, 'Give the name.'),
      ...blank(`authors.${index}.role`, role, 'Give the role.'),
      ...blank(`authors.${index}.qualification`, qualification, 'Give the qualification.'),
    ]),
    ...blank('conflicts', conflicts, 'State conflicts of interest; write out "none".'),
  ],
  L21: ({ readability: { score, target } }) =>
    unless(score <= target, 'readability.score', `The text scores ${score}, harder than its target of ${target}.`),
  L22: (aid, { today, scoreOf }) => {
    const { scale, score, on } = aid.readability;
    const computed = scoreOf?.(aid);
    return [
      ...blank('readability.scale', scale, 'Name the scale.'),
      ...unless(on <= today, 'readability.on', 'The day of the score lies in the future.'),
      ...unless(
        computed === undefined || Math.abs(computed - score) <= SCORE_TOLERANCE,
        'readability.score',
        `The stated score is ${score}, and the text scores ${computed?.toFixed(1)}.`,
      ),
    ];
  },
};

function othersThanAuthors(
  record: 'reviewPatients' | 'reviewClinicians',
  authors: DecisionAid['authors'],
  development: DecisionAid['development'],
): readonly Fault[] {
  const makers = new Set(authors.map(({ id }) => id));
  return (development[record]?.who ?? [])
    .filter((id) => makers.has(id))
    .map((id) => ({ path: `development.${record}.who`, reason: `"${id}" helped to make it and cannot review it.` }));
}
