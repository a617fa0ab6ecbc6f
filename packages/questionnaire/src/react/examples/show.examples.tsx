import { render, screen } from '@testing-library/react';
import { userEvent, type UserEvent } from '@testing-library/user-event';
import type { Answer } from '../../engine/model/answer.ts';
import type { Session } from '../../engine/model/session.ts';
import { en } from '../../messages/en.ts';
import { QuestionnaireForm, type QuestionnaireFormProps } from '../questionnaire-form.tsx';
import { sessionOf, type Example } from './example.examples.ts';

/* What tests say about a form on screen. */

/** Shows an example in English, ready to be used. */
export function show(
  example: Example,
  props: Partial<QuestionnaireFormProps> = {},
  session: Session = sessionOf(example, 'en'),
): { readonly container: HTMLElement; readonly session: Session; readonly user: UserEvent } {
  const { container } = render(<QuestionnaireForm session={session} locale="en" messages={en} {...props} />);
  return { container, session, user: userEvent.setup() };
}

export function at<Thing>(things: readonly Thing[], index: number): Thing {
  const thing = things[index];
  if (!thing) throw new Error('The page has fewer of these than the test expects.');
  return thing;
}

export function answersOf(session: Session, key: string): readonly Answer[] {
  return session.item(key).getSnapshot().answers;
}

/** The names of all checkboxes that are on. */
export function checked(): (string | undefined)[] {
  return screen.getAllByRole('checkbox').filter(isChecked).map(nameOf);
}

export function isChecked(element: HTMLElement): boolean {
  return element instanceof HTMLInputElement && element.checked;
}

export function nameOf(element: HTMLElement): string | undefined {
  if (!(element instanceof HTMLInputElement)) return undefined;
  return element.getAttribute('aria-label') ?? element.labels?.[0]?.textContent;
}
