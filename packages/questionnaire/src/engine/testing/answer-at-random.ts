import type { Random } from '../fhirpath/testing/random-of.examples.ts';
import type { Answer } from '../model/answer.ts';
import type { ItemState, Session } from '../model/session.ts';
import { allStates } from './take-step.ts';

/** Does one thing that a person might do: answers a question that applies, takes an answer back, adds to a group. */
export function answerAtRandom(session: Session, random: Random): void {
  const states = allStates(session).filter(({ enabled, item }) => enabled && item.type !== 'display');
  const state = states[random(states.length)];
  if (!state) return;
  if (state.item.type === 'group') {
    if (state.item.repeats && random(2) > 0) session.addInstance(state.item.linkId, state.parent ?? undefined);
    return;
  }
  const answer = answerFor(state, random);
  if (answer) session.answer(state.key, random(6) > 0 ? [answer] : []);
}

function answerFor({ item }: ItemState, random: Random): Answer | undefined {
  if (item.options.length > 0) return item.options[random(item.options.length)]?.answer;
  const date = `20${10 + random(16)}-0${1 + random(9)}-15`;
  switch (item.type) {
    case 'boolean':
      return { kind: 'boolean', value: random(2) > 0 };
    case 'integer':
      return { kind: 'integer', value: random(120) };
    case 'decimal':
      return { kind: 'decimal', value: random(2000) / 10 };
    case 'string':
    case 'text':
      return { kind: 'string', value: `text ${random(9)}` };
    case 'date':
      return { kind: 'date', value: date };
    case 'dateTime':
      return { kind: 'dateTime', value: `${date}T0${random(9)}:30:00Z` };
    case 'time':
      return { kind: 'time', value: `0${random(9)}:30:00` };
    case 'quantity':
      return { kind: 'quantity', value: random(200), unit: item.units[0] };
    default:
      return undefined;
  }
}
