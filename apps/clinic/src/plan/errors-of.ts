import type { Issue, ItemKey, Session } from '@osseo/questionnaire/engine';

/** What has to be mended before someone goes on, on one page or in all answers. A warning is shown, and stops nobody. */
export function errorsOf(session: Session, page?: ItemKey): readonly Issue[] {
  return session.validate(page).filter(({ severity }) => severity === 'error');
}
