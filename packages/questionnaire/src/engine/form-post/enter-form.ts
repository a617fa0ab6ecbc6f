import { parseFieldName, type FieldPart } from '../keys/field-name.ts';
import { isFillable } from '../form/is-answerable.ts';
import type { ItemKey, AnsweringSession } from '../model/session.ts';
import { enter } from '../reading/enter.ts';

/**
 * Enters a plain HTML form post, whose field names are those of `fieldName`, in
 * any order. Choices that were on the page and sent nothing are unanswered: an
 * empty set of radio buttons or checkboxes leaves no trace in a post.
 *
 * @param scope The page that was posted; fields from elsewhere are not taken.
 * @returns The field names that belong to no question of the page. They are ignored.
 */
export function enterForm(
  session: AnsweringSession,
  entries: Iterable<readonly [string, string]>,
  scope?: ItemKey,
): readonly string[] {
  const fields = new Map<ItemKey, Map<FieldPart, string[]>>();
  const unknown = new Set<string>();
  for (const [name, value] of entries) {
    const field = parseFieldName(name);
    if (!field || !isField(session, field.key, scope)) {
      unknown.add(name);
      continue;
    }
    const parts = fields.get(field.key) ?? new Map<FieldPart, string[]>();
    fields.set(field.key, parts);
    parts.set(field.part, [...(parts.get(field.part) ?? []), value]);
  }

  const shown = session
    .visible(scope)
    .filter((key) => isField(session, key, scope) && sendsNothingWhenEmpty(session, key));
  for (const [key, parts] of fields) {
    // An answer may take away the answer that holds this field.
    if (session.has(key)) enter(session, key, Object.fromEntries(parts));
  }

  const still = new Set(session.visible(session.has(scope ?? '') ? scope : undefined));
  for (const key of shown) {
    if (still.has(key) && !fields.has(key) && session.has(key)) enter(session, key, {});
  }
  return [...unknown];
}

function isField(session: AnsweringSession, key: ItemKey, scope: ItemKey | undefined): boolean {
  if (!session.has(key)) return false;
  const { item } = session.item(key).getSnapshot();
  return isFillable(item) && isInside(session, key, scope);
}

function isInside(session: AnsweringSession, key: ItemKey, scope: ItemKey | undefined): boolean {
  if (scope === undefined) return true;
  for (let at: ItemKey | null = key; at !== null; at = session.item(at).getSnapshot().parent) {
    if (at === scope) return true;
  }
  return false;
}

function sendsNothingWhenEmpty(session: AnsweringSession, key: ItemKey): boolean {
  const { type } = session.item(key).getSnapshot().item;
  return type === 'choice' || type === 'open-choice' || type === 'boolean';
}
