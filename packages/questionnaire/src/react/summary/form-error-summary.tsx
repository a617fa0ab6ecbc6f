'use client';
import { useStore } from '@osseo/core/react';
import { ErrorSummary, type ErrorSummaryProps } from '@osseo/ui';
import { useMemo, type MouseEvent, type ReactElement } from 'react';
import type { Issue } from '../../engine/model/issue.ts';
import type { ItemKey, AnsweringSession } from '../../engine/model/session.ts';
import { isFillable } from '../../engine/form/is-answerable.ts';
import { useForm } from '../form-context.ts';
import { firstControlId, signatureId } from '../question/item-id.ts';
import { problemLine } from '../question/problem-text.ts';
import { wordsIn } from '../question/words.ts';
import { REVEAL } from './reveal.ts';
import { watchProblems } from './watch-problems.ts';

export interface FormErrorSummaryProps extends Omit<ErrorSummaryProps, 'title' | 'errors' | 'autoFocus'> {
  /**
   * The address of the page that asks an item, for a summary on another page.
   * The fragment of the control is added to it.
   */
  pageHref?: ((key: ItemKey) => string) | undefined;
}

/**
 * Everything that was wrong when someone tried to send the form, in reading
 * order, each a link to the first control of its question. It takes focus after
 * each failed attempt; a problem that is mended or no longer asked leaves it.
 * Renders a `<div role="alert">` element, or nothing.
 */
export function FormErrorSummary({ pageHref, onClick, ...props }: FormErrorSummaryProps): ReactElement | null {
  const form = useForm('FormErrorSummary');
  const { session, locale, messages } = form;
  const { count, reported } = useStore(form.attempts, (attempts) => attempts);
  const problems = useMemo(() => watchProblems(session, reported), [session, reported]);
  const open = useStore(problems, (current) => current);
  if (open.length === 0) return null;
  const hrefOf = ({ key: place, code }: Issue) => {
    if (code === 'unsigned') return `${(place && pageHref?.(place)) ?? ''}#${signatureId(place)}`;
    const key = place || firstQuestion(session);
    return `${pageHref?.(key) ?? ''}#${firstControlId(session.item(key).getSnapshot(), locale)}`;
  };

  return (
    <ErrorSummary
      {...props}
      // A new element for each attempt: it is announced and focused again.
      key={count}
      autoFocus
      title={wordsIn(form)(messages.summary.title)}
      errors={open.map((issue) => ({
        href: hrefOf(issue),
        text: problemLine(session, issue, form),
      }))}
      onClick={(event) => {
        onClick?.(event);
        if (!event.defaultPrevented) focusTarget(event);
      }}
    />
  );
}

/** What is wrong with the form as a whole leads to where it begins. */
function firstQuestion(session: AnsweringSession): ItemKey {
  return session.visible().find((key) => isFillable(session.item(key).getSnapshot().item)) ?? '';
}

// A browser follows a link to a control by scrolling, and not every one moves the
// focus as well. A link to another page is followed as it is.
function focusTarget(event: MouseEvent<HTMLElement>): void {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  const href = link?.getAttribute('href');
  if (!href?.startsWith('#')) return;
  const control = document.getElementById(href.slice(1));
  if (!control) return;
  event.preventDefault();
  control.dispatchEvent(new Event(REVEAL, { bubbles: true }));
  control.focus();
}
