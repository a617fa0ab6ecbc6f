import type { ItemKey, Session } from '@osseo/questionnaire/engine';

/** The pages of the questions: every top-level group in which something is asked, in order. The first is page 1. */
export function sectionsOf(session: Session): readonly ItemKey[] {
  return session.getSnapshot().children.filter((key) => session.visible(key).length > 1);
}

/** The page on which a question stands, from 1; 0 where it is not asked. */
export function sectionNumberOf(session: Session, key: ItemKey): number {
  return sectionsOf(session).findIndex((section) => session.visible(section).includes(key)) + 1;
}
