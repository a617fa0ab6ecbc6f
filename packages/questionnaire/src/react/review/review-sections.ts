import type { ItemKey, ItemState, AnsweringSession } from '../../engine/model/session.ts';

/** The questions under one heading of the review. */
export interface ReviewSection {
  /** The top-level item that asks them, or the first entry of the list that does: what a "change" link leads to. */
  readonly key: ItemKey;
  /** `undefined` for questions that stand outside every group. */
  readonly group: ItemState | undefined;
  readonly blocks: readonly ReviewBlock[];
}

/** Questions that stand together inside a section: under its own heading, or one of a group in it. */
export interface ReviewBlock {
  readonly key: ItemKey;
  readonly group: ItemState | undefined;
  /** The number of the instance where the group repeats, from 1. */
  readonly number: number | undefined;
  readonly questions: readonly ItemState[];
}

/**
 * The visible questions of a session by top-level section, in reading order.
 * @param isShown Whether an answer is for those to see who read it.
 */
export function reviewSections(
  session: AnsweringSession,
  isShown: (state: ItemState) => boolean = () => true,
): readonly ReviewSection[] {
  const sections: ReviewSection[] = [];
  for (const key of session.getSnapshot().children) {
    const blocks = blocksOf(session, key, isShown);
    if (blocks.length === 0) continue;
    const state = session.item(key).getSnapshot();
    const group = state.item.type === 'group' ? state : undefined;
    const last = sections.at(-1);
    if (last && !group && !last.group) {
      sections[sections.length - 1] = { ...last, blocks: joined(last.blocks, blocks) };
    } else if (last?.group && group && last.group.item === group.item) {
      // Entries of a list stand in one section: several of one name would not be told apart.
      sections[sections.length - 1] = { ...last, blocks: [...last.blocks, ...blocks] };
    } else sections.push({ key, group, blocks });
  }
  return sections;
}

function blocksOf(
  session: AnsweringSession,
  section: ItemKey,
  isShown: (state: ItemState) => boolean,
): readonly ReviewBlock[] {
  const blocks = new Map<ItemKey, ItemState[]>();
  for (const key of session.visible(section)) {
    const state = session.item(key).getSnapshot();
    if (state.item.type === 'group' || state.item.type === 'display' || state.item.hidden || !isShown(state)) continue;
    const home = groupAround(session, state);
    const questions = blocks.get(home);
    if (questions) questions.push(state);
    else blocks.set(home, [state]);
  }
  return [...blocks].map(([key, questions]) => {
    const group = session.item(key).getSnapshot();
    const inner = group.item.type === 'group' && (key !== section || group.item.repeats);
    return { key, group: inner ? group : undefined, number: inner ? numberOf(session, group) : undefined, questions };
  });
}

/** The nearest group around a question, or its topmost question where there is none. */
function groupAround(session: AnsweringSession, state: ItemState): ItemKey {
  let at = state;
  while (at.item.type !== 'group' && at.parent !== null) at = session.item(at.parent).getSnapshot();
  return at.key;
}

function numberOf(session: AnsweringSession, { key, item, parent }: ItemState): number | undefined {
  if (!item.repeats) return undefined;
  const siblings = parent === null ? session.getSnapshot().children : session.item(parent).getSnapshot().children;
  const instances = siblings.filter((sibling) => session.item(sibling).getSnapshot().item.linkId === item.linkId);
  return instances.indexOf(key) + 1;
}

function joined(before: readonly ReviewBlock[], after: readonly ReviewBlock[]): readonly ReviewBlock[] {
  const [first, ...others] = before;
  if (!first) return after;
  return [{ ...first, questions: [...first.questions, ...after.flatMap((block) => block.questions)] }, ...others];
}
