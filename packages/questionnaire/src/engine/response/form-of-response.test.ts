import { expect, it } from 'vitest';
import { withPublicResources } from '../testing/public-resources.ts';
import { allStates } from '../testing/take-step.ts';
import { createSession } from '../session/create-session.ts';
import { formOfResponse } from './form-of-response.ts';

const response = {
  resourceType: 'QuestionnaireResponse',
  status: 'completed',
  item: [
    { linkId: 'smokes', text: 'Do you smoke?', answer: [{ valueBoolean: true }] },
    {
      linkId: 'medicine',
      text: 'Medicine',
      item: [
        {
          linkId: 'name',
          text: 'Name',
          answer: [{ valueString: 'One', item: [{ linkId: 'since', answer: [{ valueDate: '2020' }] }] }],
        },
      ],
    },
    {
      linkId: 'medicine',
      text: 'Medicine',
      item: [{ linkId: 'name', text: 'Name', answer: [{ valueString: 'Two' }] }],
    },
    { linkId: 'empty', text: 'Anything else?' },
  ],
} as const;

it('asks what the response answers, in its words and its order, for reading only', () => {
  const session = createSession(formOfResponse(response), { response: structuredClone(response) as never });
  const states = allStates(session);

  expect(states.map(({ item }) => [item.linkId, item.type])).toEqual([
    ['smokes', 'boolean'],
    ['medicine', 'group'],
    ['name', 'text'],
    ['since', 'date'],
    ['medicine', 'group'],
    ['name', 'text'],
    ['since', 'date'],
    ['empty', 'text'],
  ]);
  expect(states.every(({ item }) => item.readOnly)).toBe(true);
  expect(states.flatMap(({ answers }) => answers.map((answer) => 'value' in answer && answer.value))).toEqual([
    true,
    'One',
    '2020',
    'Two',
  ]);
});

it('has no items for what is no response', () => {
  for (const other of [undefined, null, [], {}, { resourceType: 'Patient', item: response.item }]) {
    expect(formOfResponse(other).items).toEqual([]);
  }
});

withPublicResources((resources) => {
  const responses = resources.filter(([, { resourceType }]) => resourceType === 'QuestionnaireResponse');

  it(`holds every answer of ${responses.length} public responses, each without its form`, () => {
    for (const [path, each] of responses) {
      const session = createSession(formOfResponse(each), { response: each as never });
      expect(answersIn(session.toResponse({ status: 'completed' })), path).toEqual(answersIn(each));
    }
  });
});

/** Every answer with its `linkId`, whichever place it has among its neighbours. */
function answersIn(holder: object): readonly string[] {
  const { item = [] } = holder as { readonly item?: readonly AnsweredItem[] };
  return item
    .flatMap(({ linkId, answer = [], item: below }) => [
      ...answer.map((value) => JSON.stringify([linkId, { ...value, item: undefined }])),
      ...answer.flatMap(answersIn),
      ...answersIn({ item: below }),
    ])
    .toSorted();
}

interface AnsweredItem {
  readonly linkId: string;
  readonly answer?: readonly { readonly item?: unknown }[];
  readonly item?: unknown;
}
