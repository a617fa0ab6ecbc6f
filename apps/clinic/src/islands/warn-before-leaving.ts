import type { AnsweringSession } from '@osseo/questionnaire/engine';

/**
 * Lets the browser ask before a page is left whose answers are kept nowhere. It listens from the first change: some
 * browsers bring no page back by their back button while somebody does.
 *
 * @param isKept Whether the answers that the page came with are kept.
 * @returns What to call once they have arrived where they belong.
 */
export function warnBeforeLeaving(session: AnsweringSession, isKept: boolean): () => void {
  const now = () => JSON.stringify(session.visible().map((key) => shownOf(session, key)));
  const kept = isKept && now();
  const warn = (event: Event) => {
    if (now() !== kept) event.preventDefault();
  };
  const listen = () => addEventListener('beforeunload', warn);
  const unsubscribe = session.subscribe(listen);
  if (!isKept) listen();
  return () => {
    unsubscribe();
    removeEventListener('beforeunload', warn);
  };
}

/** What the page shows of one answer. */
function shownOf(session: AnsweringSession, key: string): unknown {
  const { answers, entered } = session.item(key).getSnapshot();
  return [key, answers, entered];
}
