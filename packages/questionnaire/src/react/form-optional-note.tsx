'use client';
import { useMemo, type ReactElement, type ReactNode } from 'react';
import { isAnswerable } from '../engine/form/is-answerable.ts';
import { keysOfPage, type PageKeys } from '../engine/form-post/pages.ts';
import type { Item } from '../engine/model/item.ts';
import type { AnsweringSession, ItemKey } from '../engine/model/session.ts';
import { FormContext, useForm } from './form-context.ts';
import { wordsIn } from './question/words.ts';

export interface FormOptionalNoteProps {
  /** What the questions inside are: a group, or items of the top level; the whole form where it is left out. */
  page?: ItemKey | PageKeys | undefined;
  /** The questions. */
  children: ReactNode;
}

/**
 * Says once that all questions inside are optional, where they are several and no answer can make one of them required.
 * None of them then says it of itself, which on a long page would be read out at every field.
 * Renders a `<p>` element above the questions, or the questions alone.
 */
export function FormOptionalNote({ page, children }: FormOptionalNoteProps): ReactElement {
  const form = useForm('FormOptionalNote');
  const { session, messages } = form;
  const isOptionalSaid = messages.optional !== '' && countOptional(itemsOf(session, page)) > 1;
  const inside = useMemo(() => ({ ...form, isOptionalSaid }), [form, isOptionalSaid]);
  return (
    <FormContext value={inside}>
      {isOptionalSaid && <p className="osseo-form-optional">{wordsIn(form)(messages.allOptional)}</p>}
      {children}
    </FormContext>
  );
}

function itemsOf(session: AnsweringSession, page: FormOptionalNoteProps['page']): readonly Item[] {
  if (page === undefined) return session.form.items;
  return keysOfPage(session, page).map((key) => session.item(key).getSnapshot().item);
}

/**
 * How many questions are there whatever is answered, and may stay empty; no number where one must be answered, or must be
 * once something else is. A page on which nothing applies has none.
 */
function countOptional(items: readonly Item[]): number {
  let count = 0;
  for (const item of items) {
    if (item.hidden) continue;
    if (item.required || item.unread?.json['_required'] !== undefined) return NaN;
    const own = Number(isAnswerable(item) && !item.readOnly) + countOptional(item.items);
    if (Number.isNaN(own) || (item.enableWhen.length === 0 && !item.unread)) count += own;
  }
  return count;
}
