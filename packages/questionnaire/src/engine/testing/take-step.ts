import { answerOf, type Step } from './forms.examples.ts';
import type { ItemKey, ItemState, Session } from '../model/session.ts';

/** Every item of a session, enabled or not, in reading order. */
export function allStates(session: Session): readonly ItemState[] {
  const below = (keys: readonly ItemKey[]): readonly ItemState[] =>
    keys.flatMap((key) => {
      const state = session.item(key).getSnapshot();
      return [state, ...below(state.children)];
    });
  return below(session.getSnapshot().children);
}

/** Does one step to a session; a step for which there is no place does nothing. */
export function takeStep(session: Session, step: Step): void {
  const states = allStates(session);
  const pick = (fits: (state: ItemState) => boolean) => {
    const fitting = states.filter(fits);
    return fitting[step.at % Math.max(fitting.length, 1)];
  };
  const isGroup = ({ item }: ItemState) => item.type === 'group' && item.repeats;

  if (step.do === 'add' || step.do === 'remove' || step.do === 'move') {
    const group = pick(isGroup);
    if (!group) return;
    if (step.do === 'remove') return session.removeInstance(group.key);
    if (step.do === 'move') return session.moveInstance(group.key, step.to);
    // A group inside a question with several answers has a place per answer.
    if (placesOf(session, group) === 1) session.addInstance(group.item.linkId, group.parent ?? undefined);
    return;
  }
  const question = pick(({ item }) => item.type !== 'group' && item.type !== 'display');
  if (!question) return;
  const { type, repeats } = question.item;
  if (step.do === 'decline') return session.answer(question.key, [{ kind: 'absent', reason: 'asked-declined' }]);
  const values = repeats ? step.values : step.values.slice(0, 1);
  session.answer(
    question.key,
    values.map((value) => answerOf(type, value)),
  );
}

function placesOf(session: Session, group: ItemState): number {
  if (group.parent === null) return 1;
  const parent = session.item(group.parent).getSnapshot();
  return parent.item.repeats && parent.item.type !== 'group' ? Math.max(parent.answers.length, 1) : 1;
}
