import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { Session } from '../engine/model/session.ts';
import { createSession } from '../engine/session/create-session.ts';
import { enterForm } from '../engine/form-post/enter-form.ts';
import { pressRepeatButton } from '../engine/form-post/press-repeat-button.ts';
import { en } from '../messages/en.ts';
import { EXAMPLES } from './examples/all.examples.ts';
import {
  browserEntries,
  controlFor,
  controlsOf,
  formIn,
  hydrate,
  isChoice,
  staticForm,
} from './examples/browser.examples.tsx';
import { sessionOf, type Example } from './examples/example.examples.ts';
import * as forms from './examples/forms.examples.ts';
import * as questions from './examples/questions.examples.ts';
import { QuestionnaireForm } from './questionnaire-form.tsx';

describe('a form without script', () => {
  it.each(Object.entries(EXAMPLES))('gives the answers that it gives with script: %s', async (_, example) => {
    for (const entries of [example.answered, example.invalid]) {
      const withScript = await fillWithScript(example, entries);
      const without = fillWithoutScript(example, entries);

      expect(without.toResponse({ status: 'completed' })).toEqual(withScript.toResponse({ status: 'completed' }));
      expect(without.validate()).toEqual(withScript.validate());
    }
  });

  it('posts back what it shows, and changes nothing by that', () => {
    for (const example of Object.values(EXAMPLES)) {
      const session = sessionOf(example, 'en', example.answered);
      const before = session.toResponse({ status: 'in-progress' });

      expect(enterForm(session, browserEntries(staticForm(page(session))))).toEqual([]);
      expect(session.toResponse({ status: 'in-progress' })).toEqual(before);
    }
  });

  it('adds and removes the instances of a repeating group by buttons with names', () => {
    const session = sessionOf(forms.repeatingGroup, 'en');
    let form = staticForm(page(session));
    fill(form, 'child:0/child-name', 'Ji-ho');
    press(session, form, 'osseo.add');

    form = staticForm(page(session));
    fill(form, 'child:1/child-name', 'Seo-yun');
    press(session, form, 'osseo.remove');

    form = staticForm(page(session));
    expect(browserEntries(form)).toEqual([
      ['osseo.entry', 'child:1'],
      ['child:1/child-name', 'Seo-yun'],
    ]);
    expect(buttonOf(form, 'osseo.remove')).toBeUndefined();
  });

  it('asks which is meant of an option that goes with no other and the others, and drops neither', () => {
    const session = sessionOf(questions.anyOrNone, 'en');
    const form = staticForm(page(session));
    fill(form, 'pets', 'cat');
    fill(form, 'pets', 'none');
    enterForm(session, browserEntries(form));

    expect(session.validate()).toMatchObject([{ code: 'exclusive-option', limits: { option: 'No pets' } }]);
    const again = staticForm(page(session));
    expect(browserEntries(again)).toEqual([
      ['pets', 'cat'],
      ['pets', 'none'],
      ['pets.other', ''],
    ]);
    expect(again.textContent).toContain('Choose only “No pets”, or only the other answers.');
  });

  it('does nothing for a forged button', () => {
    const session = sessionOf(forms.twoPages, 'en');
    const forged = ['about', 'name', 'nothing', '__proto__'].flatMap((key): [string, string][] => [
      ['osseo.add', key],
      ['osseo.remove', key],
    ]);

    expect(pressRepeatButton(session, forged)).toBe(false);
  });
});

/* ─── What the tests above talk about ──────────────────────────────────── */

function page(session: Session) {
  return <QuestionnaireForm session={session} locale="en" messages={en} />;
}

function buttonOf(form: HTMLFormElement, name: string): HTMLButtonElement | undefined {
  return [...form.querySelectorAll('button')].find((candidate) => candidate.name === name);
}

function press(session: Session, form: HTMLFormElement, name: string) {
  const entries = browserEntries(form, buttonOf(form, name));
  enterForm(session, entries);
  expect(pressRepeatButton(session, entries)).toBe(true);
}

function fill(form: HTMLFormElement, name: string, value: string) {
  const control = controlFor(form, name, value);
  if (!control) throw new Error('The page has no such control.');
  if (!isChoice(control)) {
    control.value = value;
    return;
  }
  // Equal names exclude each other on a page that is shown; this one never is.
  if (control.type === 'radio') {
    for (const other of controlsOf(form)) if (isChoice(other) && other.name === name) other.checked = false;
  }
  control.checked = true;
}

/** Fills one field of each page and posts it; questions that a post opens are on the next page. */
function fillWithoutScript(example: Example, entries: Example['answered']): Session {
  let session = sessionOf(example, 'en');
  let open = [...entries];
  while (open.length > 0) {
    const form = staticForm(page(session));
    const asked = open.find(([name, value]) => controlFor(form, name, value));
    if (!asked) throw new Error('No page asks for what is to be entered.');
    fill(form, ...asked);
    open = open.filter((entry) => entry !== asked);
    enterForm(session, browserEntries(form));
    // Between two posts a server keeps no more than this.
    session = createSession(session.form, { snapshot: JSON.parse(JSON.stringify(session.toSnapshot())), locale: 'en' });
  }
  return session;
}

async function fillWithScript(example: Example, entries: Example['answered']): Promise<Session> {
  const user = userEvent.setup();
  const session = sessionOf(example, 'en');
  const { container, unmount } = hydrate(page(session), page(session));
  for (const [name, value] of entries) {
    const control = controlFor(formIn(container), name, value);
    if (!control) throw new Error('The page has no such control.');
    if (control instanceof HTMLSelectElement) await user.selectOptions(control, value);
    else if (!isChoice(control)) await (value === '' ? undefined : user.type(control, value));
    else if (!control.checked) await user.click(control);
  }
  unmount();
  return session;
}
