import type { AidOption, DecisionAid, Stated } from './decision-aid.ts';
import { blank, unless, type Fault } from './finding.ts';
import type { IpdasItemId } from './ipdas-item-id.ts';

type Check = (aid: DecisionAid) => readonly Fault[];

/** The items about what an aid says of the options: information, balance and chances. */
export const contentChecks: Readonly<Partial<Record<IpdasItemId, Check>>> = {
  Q1: ({ condition }) => blank('condition.text', condition.text, 'Say what the decision is about.'),
  Q2: ({ decision: { question } }) => [
    ...blank('decision.question', question, 'Say which decision the reader is asked to think about.'),
    ...unless(
      /^[^.!?]+\?$/.test(question.trim()),
      'decision.question',
      'Make it one sentence that ends as a question.',
    ),
  ],
  Q3: ({ options, withoutNoTreatment }) => [
    ...unless(options.length >= 2, 'options', 'Name at least two options.'),
    ...unless(
      options.some(({ role }) => role === 'no-treatment') || (withoutNoTreatment ?? '').trim() !== '',
      'options',
      'Name no treatment as an option, or say in `withoutNoTreatment` why it is none.',
    ),
    ...options.flatMap(({ description }, index) =>
      blank(`options.${index}.description`, description, 'Describe the option.'),
    ),
  ],
  Q4: ({ options }) => sides(options, ['benefit'], 'benefit'),
  Q5: ({ options }) => sides(options, ['harm', 'burden'], 'harm'),
  Q6: ({ options }) =>
    options.flatMap(({ experience }, index) =>
      (['physical', 'psychological', 'social'] as const).flatMap((side) =>
        stated(`options.${index}.experience.${side}`, experience[side], 'Say what living with the result is like.'),
      ),
    ),
  C1: ({ options }) => options.flatMap(balance),
  L1: ({ condition }) =>
    stated('condition.naturalCourse', condition.naturalCourse, 'Say what happens over time if nothing is done.'),
  L2: ({ comparison: { caption, rows }, options }) => [
    ...blank('comparison.caption', caption, 'Give the table a caption.'),
    ...unless(rows.length > 0, 'comparison.rows', 'Compare the options in at least one row.'),
    ...rows.flatMap(({ cells }, index) =>
      options.flatMap(({ id }) =>
        stated(`comparison.rows.${index}.cells.${id}`, cells[id], 'Fill the cell, or say that it is not known.'),
      ),
    ),
  ],
  L9: ({ values, options }) => {
    const features = new Set(options.flatMap((option) => option.features.map(({ id }) => id)));
    return [
      ...unless(values.length > 0, 'values', 'Ask which good and bad sides matter most.'),
      ...values.flatMap(({ feature, defaultAnswer }, index) => [
        ...unless(features.has(feature), `values.${index}.feature`, `No option has the feature "${feature}".`),
        ...unless(defaultAnswer === undefined, `values.${index}.defaultAnswer`, 'Choose no answer for the reader.'),
      ]),
    ];
  },
  L10: ({ steps }) => [
    ...unless(steps.length >= 2, 'steps', 'Lead to the choice in steps.'),
    ...steps.flatMap(({ title }, index) => blank(`steps.${index}.title`, title, 'Give the step a heading.')),
  ],
  L11: ({ worksheet: { questions, printable } }) => [
    ...unless(questions.length > 0, 'worksheet.questions', 'List questions to take to the clinician.'),
    ...unless(printable, 'worksheet.printable', 'Let the reader print it.'),
  ],
};

function sides(
  options: readonly AidOption[],
  valences: readonly AidOption['features'][number]['valence'][],
  none: 'benefit' | 'harm',
): readonly Fault[] {
  return options.flatMap(({ features, noneKnown }, index) =>
    unless(
      features.some(({ valence }) => valences.includes(valence)) || (noneKnown?.[none] ?? '').trim() !== '',
      `options.${index}.features`,
      `Name a ${none}, or say in \`noneKnown.${none}\` why there is none.`,
    ),
  );
}

/** Both sides get about the same room: 0.6 to 1.67 times as many words. */
function balance({ features, noneKnown }: AidOption, index: number): readonly Fault[] {
  const words = (good: boolean) =>
    features
      .filter(({ valence }) => (valence === 'benefit') === good)
      .map(({ text }) => text)
      .concat((good ? noneKnown?.benefit : noneKnown?.harm) ?? [])
      .join(' ')
      .split(/\s+/)
      .filter(Boolean).length;
  const ratio = words(true) / words(false);
  return unless(
    ratio >= 0.6 && ratio <= 1.67,
    `options.${index}.features`,
    `Good sides have ${words(true)} words and bad sides ${words(false)}: give both about the same room.`,
  );
}

function stated(path: string, value: Stated | undefined, reason: string): readonly Fault[] {
  return unless(value !== undefined && Object.values(value).some((text) => text.trim() !== ''), path, reason);
}
