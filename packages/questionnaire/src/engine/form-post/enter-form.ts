import { parseFieldName, type FieldPart } from '../keys/field-name.ts';
import { enterReference, isNamed } from './enter-reference.ts';
import { isFormField } from './form-fields.ts';
import { isFillable } from '../form/is-answerable.ts';
import type { ItemKey, AnsweringSession } from '../model/session.ts';
import { enter } from '../reading/enter.ts';

/**
 * Enters a plain HTML form post, whose field names are those of `fieldName`, in
 * any order. Choices that were on the page and sent nothing are unanswered: an
 * empty set of radio buttons or checkboxes leaves no trace in a post.
 *
 * @param scope The page that was posted, as its item or items; fields from elsewhere are not taken.
 * @returns The field names that belong to no question of the page, but for those of the form itself (`FORM_FIELDS`).
 *   They are ignored.
 */
export function enterForm(
  session: AnsweringSession,
  entries: Iterable<readonly [string, string]>,
  scope?: ItemKey | readonly ItemKey[],
): readonly string[] {
  const scopes = scope === undefined ? undefined : new Set([scope].flat());
  const fields = new Map<ItemKey, Map<FieldPart, string[]>>();
  const unknown = new Set<string>();
  for (const [name, value] of entries) {
    if (isFormField(name)) continue;
    const field = parseFieldName(name);
    if (!field || !isField(session, field.key, scopes)) {
      unknown.add(name);
      continue;
    }
    const parts = fields.get(field.key) ?? new Map<FieldPart, string[]>();
    fields.set(field.key, parts);
    parts.set(field.part, [...(parts.get(field.part) ?? []), value]);
  }

  const shown = visibleIn(session, scopes).filter(
    (key) => isField(session, key, scopes) && sendsNothingWhenEmpty(session, key),
  );
  for (const [key, parts] of fields) {
    // An answer may take away the answer that holds this field.
    if (!session.has(key)) continue;
    if (isNamed(session.item(key).getSnapshot().item)) enterReference(session, key, [...parts.values()].flat());
    else enter(session, key, Object.fromEntries(parts));
  }

  const still = new Set(visibleIn(session, scopes));
  for (const key of shown) {
    if (still.has(key) && !fields.has(key) && session.has(key)) enter(session, key, {});
  }
  return [...unknown];
}

type Scopes = ReadonlySet<ItemKey> | undefined;

/** What is visible of a page. What held it may be gone by an answer of the page itself. */
function visibleIn(session: AnsweringSession, scopes: Scopes): readonly ItemKey[] {
  if (!scopes) return session.visible();
  return [...scopes].flatMap((scope) => (session.has(scope) ? session.visible(scope) : []));
}

function isField(session: AnsweringSession, key: ItemKey, scopes: Scopes): boolean {
  if (!session.has(key)) return false;
  const { item } = session.item(key).getSnapshot();
  return (isFillable(item) || isNamed(item)) && isInside(session, key, scopes);
}

function isInside(session: AnsweringSession, key: ItemKey, scopes: Scopes): boolean {
  if (!scopes) return true;
  for (let at: ItemKey | null = key; at !== null; at = session.item(at).getSnapshot().parent) {
    if (scopes.has(at)) return true;
  }
  return false;
}

function sendsNothingWhenEmpty(session: AnsweringSession, key: ItemKey): boolean {
  const { item, answers } = session.item(key).getSnapshot();
  // With nothing to choose from it had no control on the page: what was answered before is not taken back by silence.
  const isShownAlone = item.options.length === 0 && answers.some(({ kind }) => kind !== 'absent');
  return item.type === 'choice' ? !isShownAlone : item.type === 'open-choice' || item.type === 'boolean';
}
