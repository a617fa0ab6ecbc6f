import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { calculated, expressed, valueOf, whole } from '../expressions/testing/expressed.examples.ts';
import { expressedForms } from '../expressions/testing/expressed-forms.examples.ts';
import { prepareExpressions } from '../expressions/index.ts';
import { createSession, readQuestionnaire } from '../index.ts';
import { steps } from '../testing/forms.examples.ts';
import { sessionOf } from '../testing/session-of.ts';
import { allStates, takeStep } from '../testing/take-step.ts';
import { enter } from '../reading/enter.ts';
import { recordHistory } from './index.ts';

vi.setConfig({ testTimeout: 120_000 });

const a = { linkId: 'a', type: 'integer' };
const b = { linkId: 'b', type: 'integer' };

describe('undo', () => {
  it('takes back an answer with all that followed from it, and redo brings it again', () => {
    const sum = { linkId: 'sum', type: 'integer', extension: [calculated(`${valueOf('a')} + ${valueOf('b')}`)] };
    const { session } = expressed([a, b, sum]);
    const history = recordHistory(session);
    session.answer('a', whole(1));
    session.answer('b', whole(2));
    expect(history.getSnapshot()).toEqual({ canUndo: true, canRedo: false });
    history.undo();
    expect(session.item('sum').getSnapshot().answers).toEqual([]);
    expect(session.item('b').getSnapshot().answers).toEqual([]);
    history.redo();
    expect(session.item('sum').getSnapshot().answers).toEqual(whole(3));
    expect(history.getSnapshot()).toEqual({ canUndo: true, canRedo: false });
  });

  it('takes back as one step what was typed into one question in a row', () => {
    const session = sessionOf([{ linkId: 't', type: 'string' }, b]);
    const history = recordHistory(session);
    for (const text of ['H', 'He', 'Hey']) enter(session, 't', { '': [text] });
    session.answer('b', whole(1));
    history.undo();
    expect(session.item('t').getSnapshot().answers).toEqual([{ kind: 'string', value: 'Hey' }]);
    history.undo();
    expect(session.item('t').getSnapshot().answers).toEqual([]);
    expect(history.getSnapshot()).toEqual({ canUndo: false, canRedo: true });
  });

  it('brings a removed instance back under its own number, with what was answered inside', () => {
    const session = sessionOf([{ linkId: 'g', type: 'group', repeats: true, item: [a] }]);
    const history = recordHistory(session);
    const second = session.addInstance('g');
    session.answer(`${second}/a`, whole(7));
    session.removeInstance(second);
    history.undo();
    expect(session.item(`${second}/a`).getSnapshot().answers).toEqual(whole(7));
    history.redo();
    expect(session.has(second)).toBe(false);
    history.undo();
    expect(session.addInstance('g')).not.toBe(second);
  });

  it('has nothing to do again once something else is answered', () => {
    const session = sessionOf([a, b]);
    const history = recordHistory(session);
    session.answer('a', whole(1));
    history.undo();
    session.answer('b', whole(1));
    expect(history.getSnapshot()).toEqual({ canUndo: true, canRedo: false });
    history.redo();
    expect(session.item('a').getSnapshot().answers).toEqual([]);
    history.stop();
    expect(history.getSnapshot()).toEqual({ canUndo: false, canRedo: false });
  });
});

it('gives back every state that there was, and does everything again, whatever was done', () => {
  fc.assert(
    fc.property(expressedForms, steps, (input, done) => {
      const { form } = readQuestionnaire(input);
      const { expressions } = prepareExpressions(form);
      const session = createSession(form, { tools: { expressions } });
      const history = recordHistory(session);
      const seen = () => JSON.stringify(allStates(session));
      const past = [seen()];
      for (const step of done) {
        takeStep(session, step);
        if (history.getSnapshot().canUndo && seen() !== past.at(-1)) past.push(seen());
      }
      const last = seen();
      // Steps into one question in a row are one, so some of the past is passed over.
      while (history.getSnapshot().canUndo) {
        history.undo();
        expect(past).toContain(seen());
      }
      expect(seen()).toBe(past[0]);
      while (history.getSnapshot().canRedo) history.redo();
      expect(seen()).toBe(last);
    }),
    { numRuns: 150 },
  );
});
