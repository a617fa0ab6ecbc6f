import type { ItemKey, AnsweringSession } from '../../engine/model/session.ts';

/** Neighbours of one `linkId`: one item, or all instances of a repeating group. */
export interface Run {
  readonly linkId: string;
  readonly repeating: boolean;
  readonly control: string | undefined;
  readonly keys: readonly [ItemKey, ...ItemKey[]];
}

/** Divides siblings into runs. An item never changes its definition, so its state is read and not watched. */
export function runsOf(session: AnsweringSession, keys: readonly ItemKey[]): readonly Run[] {
  const runs: (Run & { keys: [ItemKey, ...ItemKey[]] })[] = [];
  for (const key of keys) {
    const { item } = session.item(key).getSnapshot();
    const last = runs.at(-1);
    if (last?.repeating && last.linkId === item.linkId) last.keys.push(key);
    else {
      const { linkId, type, repeats, control } = item;
      runs.push({ linkId, repeating: type === 'group' && repeats, control, keys: [key] });
    }
  }
  return runs;
}
