import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { createSession, readQuestionnaire, type Session } from '../index.ts';
import { questionnaires, steps } from '../testing/forms.examples.ts';
import { allStates, takeStep } from '../testing/take-step.ts';
import { sessionOf } from '../testing/session-of.ts';
import { earlierAnswers } from './index.ts';

const text = (value: string) => [{ kind: 'string', value }] as const;
const medicine = {
  linkId: 'medicine',
  type: 'group',
  repeats: true,
  item: [
    { linkId: 'name', type: 'string' },
    { linkId: 'dose', type: 'string' },
  ],
};

/** A response with these medicines, each with its dose. */
function taken(...medicines: readonly (readonly [name: string, dose: string])[]): object {
  const answer = (value: string) => [{ valueString: value }];
  return {
    resourceType: 'QuestionnaireResponse',
    status: 'completed',
    item: medicines.map(([name, dose]) => ({
      linkId: 'medicine',
      item: [
        { linkId: 'name', answer: answer(name) },
        { linkId: 'dose', answer: answer(dose) },
      ],
    })),
  };
}

const doseOf = (session: Session, response: object, key = 'medicine:0/dose') =>
  earlierAnswers(session, response).at(key).getSnapshot();

describe('the earlier answer of an item in a repeating group', () => {
  it('is that of the instance with the same name, wherever it stood in the list', () => {
    const session = sessionOf([medicine]);
    session.answer('medicine:0/name', text('b'));
    expect(doseOf(session, taken(['a', '1'], ['b', '2']))).toEqual(text('2'));
  });

  it('is none before the name is answered, and never that of another name', () => {
    const session = sessionOf([medicine]);
    expect(doseOf(session, taken(['a', '1']))).toEqual([]);
    session.answer('medicine:0/name', text('c'));
    expect(doseOf(session, taken(['a', '1']))).toEqual([]);
  });

  it('is none where two instances have one name, then or now', () => {
    const session = sessionOf([medicine]);
    session.answer('medicine:0/name', text('a'));
    expect(doseOf(session, taken(['a', '1'], ['a', '2']))).toEqual([]);
    session.answer(`${session.addInstance('medicine')}/name`, text('a'));
    expect(doseOf(session, taken(['a', '1']))).toEqual([]);
  });

  it('is told of when the name is answered', () => {
    const session = sessionOf([medicine]);
    const dose = earlierAnswers(session, taken(['a', '1'])).at('medicine:0/dose');
    const listener = vi.fn();
    dose.subscribe(listener);
    session.answer('medicine:0/name', text('a'));
    expect(listener).toHaveBeenCalled();
    expect(dose.getSnapshot()).toEqual(text('1'));
    expect(dose.getSnapshot()).toBe(dose.getSnapshot());
  });

  it('goes by the question that the host names', () => {
    const session = sessionOf([medicine]);
    session.answer('medicine:0/dose', text('2'));
    const earlier = earlierAnswers(session, taken(['a', '1'], ['b', '2']), { identifiedBy: { medicine: 'dose' } });
    expect(earlier.at('medicine:0/name').getSnapshot()).toEqual(text('b'));
    expect(earlier.at('medicine:0/dose').getSnapshot()).toEqual([]);
  });
});

it('says why a response is not read, and gives nothing of it', () => {
  const { form } = readQuestionnaire({
    resourceType: 'Questionnaire',
    url: 'urn:form',
    version: '2',
    item: [{ linkId: 'a', type: 'string' }],
  });
  const session = createSession(form);
  const response = {
    resourceType: 'QuestionnaireResponse',
    status: 'completed',
    questionnaire: 'urn:form|2',
    item: [{ linkId: 'a', answer: [{ valueString: 'x' }] }],
  };
  const read = (fields: object) => {
    const earlier = earlierAnswers(session, { ...response, ...fields });
    return [earlier.refused, earlier.at('a').getSnapshot().length];
  };
  expect(read({})).toEqual([undefined, 1]);
  expect(read({ status: 'amended', questionnaire: 'urn:form' })).toEqual([undefined, 1]);
  expect(read({ status: 'in-progress' })).toEqual(['not-completed', 0]);
  expect(read({ status: 'entered-in-error' })).toEqual(['not-completed', 0]);
  expect(read({ questionnaire: 'urn:form|1' })).toEqual(['other-questionnaire', 0]);
  expect(read({ questionnaire: 'urn:other' })).toEqual(['other-questionnaire', 0]);
  expect(read({ resourceType: 'Bundle' })).toEqual(['not-a-response', 0]);
  expect(earlierAnswers(session, null).refused).toBe('not-a-response');
});

it('gives outside of what repeats what was sent, and changes no response by itself, whatever was answered', () => {
  fc.assert(
    fc.property(questionnaires, steps, steps, (input, then, now) => {
      const { form } = readQuestionnaire(input);
      const first = createSession(form);
      for (const step of then) takeStep(first, step);
      const sent = first.toResponse({ status: 'completed' });
      const second = createSession(form);
      const earlier = earlierAnswers(second, structuredClone(sent));
      expect(earlier.refused).toBeUndefined();
      for (const step of now) {
        takeStep(second, step);
        const before = JSON.stringify([second.toResponse({ status: 'completed' }), second.toSnapshot()]);
        for (const { key } of allStates(second)) earlier.at(key).getSnapshot();
        expect(JSON.stringify([second.toResponse({ status: 'completed' }), second.toSnapshot()])).toBe(before);
      }
      for (const key of first.visible().filter((visible) => !visible.includes(':') && second.has(visible)))
        expect(earlier.at(key).getSnapshot(), key).toEqual(first.item(key).getSnapshot().answers);
    }),
    { numRuns: 150 },
  );
});
