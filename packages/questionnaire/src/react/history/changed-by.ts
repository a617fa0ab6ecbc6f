import type { Item } from '../../engine/model/item.ts';
import type { AnsweringSession } from '../../engine/model/session.ts';

/**
 * The first question whose answer a step changes and the form does not work out by itself; nothing where the step was no
 * answer.
 */
export function changedBy(session: AnsweringSession, step: () => void): Item | undefined {
  const stateOf = (key: string) => session.item(key).getSnapshot();
  const before = new Map(session.visible().map((key) => [key, stateOf(key)]));
  step();
  const after = session.visible().map(stateOf);
  return after.find((state) => {
    const past = before.get(state.key);
    const isOther = past && (past.answers !== state.answers || past.entered !== state.entered);
    return isOther && state.calculation !== 'followed';
  })?.item;
}
