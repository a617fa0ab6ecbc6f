import { render } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { ReactElement } from 'react';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createSession } from '../engine/session/create-session.ts';
import { enterForm } from '../engine/session/enter-form.ts';
import type { Session } from '../engine/model/session.ts';
import { ar } from '../messages/ar.ts';
import { en } from '../messages/en.ts';
import { ko } from '../messages/ko.ts';
import { EXAMPLES } from './examples/all.examples.ts';
import { browserEntries } from './examples/browser-entries.examples.ts';
import { sessionOf, type Example, type ExampleLocale } from './examples/example.examples.ts';
import * as forms from './examples/forms.examples.ts';
import * as questions from './examples/questions.examples.ts';
import { FormProgress } from './form-progress.tsx';
import { FormRoot } from './form-root.tsx';
import { QuestionnaireForm } from './questionnaire-form.tsx';
import { pressRepeatButton } from './repeat-buttons.ts';
import { FormReview } from './review/form-review.tsx';

const MESSAGES = { en, ko, ar };
const LOCALES: readonly ExampleLocale[] = ['en', 'ko', 'ar'];
const complaints: unknown[] = [];

beforeEach(() => {
  complaints.length = 0;
  for (const level of ['error', 'warn'] as const) {
    vi.spyOn(console, level).mockImplementation((...words) => complaints.push(words));
  }
});
afterEach(() => {
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

describe('a form from the server', () => {
  it.each(Object.keys(EXAMPLES))(
    'has every visible question, no style attribute, and hydrates in silence: %s',
    (name) => {
      const example = EXAMPLES[name]!;
      for (const locale of LOCALES) {
        for (const entries of [[], example.answered, example.invalid]) {
          const sessions = [0, 1].map(() => sessionOf(example, locale, entries)) as [Session, Session];
          if (entries === example.invalid) for (const session of sessions) session.validate();

          const html = renderToString(page(sessions[0], locale));
          expect(html).not.toMatch(/\sstyle=/u);
          const { container, unmount } = hydrate(html, page(sessions[1], locale));
          for (const key of sessions[0].visible()) {
            const { text } = sessions[0].item(key).getSnapshot().item;
            expect(container.textContent).toContain(text);
          }
          unmount();
        }
      }
      expect(complaints).toEqual([]);
    },
  );

  it('has ids that no other part of the page has', () => {
    const container = document.createElement('div');
    for (const example of Object.values(EXAMPLES)) {
      container.innerHTML = renderToString(page(sessionOf(example, 'en', example.answered), 'en'));
      const ids = [...container.querySelectorAll('[id]')].map((element) => element.id);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  it('hydrates the review and the progress in silence', () => {
    const whole = (session: Session) => (
      <FormRoot session={session} locale="ko" messages={ko}>
        <FormProgress value={2} max={3} />
        <FormReview changeHref={(key) => `/form/${key}`} />
      </FormRoot>
    );
    const [server, browser] = [0, 1].map(() => sessionOf(forms.twoPages, 'ko', forms.twoPages.answered));
    const html = renderToString(whole(server!));
    hydrate(html, whole(browser!)).unmount();

    expect(html).not.toMatch(/\sstyle=/u);
    expect(complaints).toEqual([]);
  });

  it('puts the focus on the summary of what a post without script had wrong', () => {
    const [server, browser] = [0, 1].map(() => sessionOf(questions.date, 'en', questions.date.invalid));
    for (const session of [server!, browser!]) session.validate();
    const html = renderToString(page(server!, 'en'));
    expect(html).toContain('href="#osseo-last__visit-month"');

    const { unmount } = hydrate(html, page(browser!, 'en'));

    expect(document.activeElement?.getAttribute('role')).toBe('alert');
    unmount();
  });
});

describe('a form without script', () => {
  it.each(Object.keys(EXAMPLES))('gives the answers that it gives with script: %s', async (name) => {
    const example = EXAMPLES[name]!;
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
      expect(enterForm(session, browserEntries(staticForm(session)))).toEqual([]);
      expect(session.toResponse({ status: 'in-progress' })).toEqual(before);
    }
  });

  it('adds and removes the instances of a repeating group by buttons with names', () => {
    const session = sessionOf(forms.repeatingGroup, 'en');
    let form = staticForm(session);
    control(form, 'child:0/child-name').value = 'Ji-ho';
    post(session, browserEntries(form, button(form, 'osseo.add')));

    form = staticForm(session);
    control(form, 'child:1/child-name').value = 'Seo-yun';
    post(session, browserEntries(form, button(form, 'osseo.remove')));

    form = staticForm(session);
    expect(browserEntries(form)).toEqual([['child:1/child-name', 'Seo-yun']]);
    expect(button(form, 'osseo.remove')).toBeUndefined();
  });

  it('takes no instance that a forged button names', () => {
    const session = sessionOf(forms.twoPages, 'en');

    expect(
      pressRepeatButton(session, [
        ['osseo.add', 'about'],
        ['osseo.remove', 'nothing'],
        ['osseo.add', '__proto__'],
      ]),
    ).toBe(false);
  });
});

describe('hostile words', () => {
  const hostile = '"><img src=x onerror=alert(1)><script>alert(1)</script>\u202E=cmd()';

  it('are words, in questions, options, help and answers', () => {
    const example: Example = {
      items: () => [
        {
          linkId: hostile,
          type: 'open-choice',
          text: hostile,
          prefix: hostile,
          answerOption: [{ valueCoding: { code: hostile, display: hostile } }],
        },
        { linkId: 'free', type: 'text', text: hostile, required: true },
        { linkId: 'odd', type: hostile as 'string', text: hostile },
      ],
      answered: [['free', hostile]],
      invalid: [],
    };
    const session = sessionOf(example, 'en', example.answered);
    const key = session.getSnapshot().children[0]!;
    session.enter(key, { '': ['~other'], other: [hostile] });
    const container = document.createElement('div');
    container.innerHTML = renderToString(page(session, 'en')) + renderToString(review(session));

    expect(container.querySelectorAll('img, script')).toHaveLength(0);
    expect(container.querySelector('textarea')?.value).toBe(hostile);
    expect(container.querySelector<HTMLInputElement>(`[name="${CSS.escape(`${key}.other`)}"]`)?.value).toBe(hostile);
    expect(container.querySelector('dd')?.textContent).toBe(hostile);
  });
});

/* ─── What the tests above talk about ──────────────────────────────────── */

function page(session: Session, locale: ExampleLocale) {
  return <QuestionnaireForm session={session} locale={locale} messages={MESSAGES[locale]} />;
}

function review(session: Session) {
  return (
    <FormRoot session={session} locale="en" messages={en}>
      <FormReview />
    </FormRoot>
  );
}

function hydrate(html: string, element: ReactElement) {
  const container = document.createElement('div');
  container.innerHTML = html;
  document.body.append(container);
  const { unmount } = render(element, {
    container,
    hydrate: true,
    onRecoverableError: (error) => complaints.push(error),
  });
  return {
    container,
    unmount: () => {
      unmount();
      container.remove();
    },
  };
}

function staticForm(session: Session): HTMLFormElement {
  const container = document.createElement('div');
  container.innerHTML = renderToString(page(session, 'en'));
  return container.querySelector('form')!;
}

function post(session: Session, entries: [string, string][]) {
  enterForm(session, entries);
  expect(pressRepeatButton(session, entries)).toBe(true);
}

function control(form: HTMLFormElement, name: string, value?: string): HTMLInputElement {
  const named = [...form.querySelectorAll<HTMLInputElement>('input, select, textarea')].filter(
    (candidate) => candidate.name === name,
  );
  const found =
    named.find((candidate) => candidate.value === value) ??
    named.find((candidate) => candidate.value === '') ??
    named[0];
  if (!found) throw new Error('The page has no such control.');
  return found;
}

function button(form: HTMLFormElement, name: string): HTMLButtonElement | undefined {
  return [...form.querySelectorAll('button')].find((candidate) => candidate.name === name);
}

/** Fills the page field by field as it stands, and posts it; questions that a post opens are on the next page. */
function fillWithoutScript(example: Example, entries: Example['answered']): Session {
  let session = sessionOf(example, 'en');
  const open = [...entries];
  while (open.length > 0) {
    const form = staticForm(session);
    const names = new Set(browserNames(form));
    const now = open.filter(([name]) => names.has(name));
    if (now.length === 0) throw new Error('No page asks for what is to be entered.');
    const [[name, value]] = now as [[string, string]];
    fill(control(form, name, value), value);
    open.splice(
      open.findIndex((entry) => entry[0] === name && entry[1] === value),
      1,
    );
    enterForm(session, browserEntries(form));
    session = createSession(session.form, { snapshot: JSON.parse(JSON.stringify(session.toSnapshot())), locale: 'en' });
  }
  return session;
}

function browserNames(form: HTMLFormElement): string[] {
  return [...form.querySelectorAll<HTMLInputElement>('input, select, textarea')].map((field) => field.name);
}

function fill(field: HTMLInputElement, value: string) {
  if (field.type !== 'radio' && field.type !== 'checkbox') field.value = value;
  else {
    if (field.type === 'radio') {
      for (const other of field.form!.querySelectorAll<HTMLInputElement>('input[type=radio]')) {
        if (other.name === field.name) other.checked = false;
      }
    }
    field.checked = true;
  }
}

async function fillWithScript(example: Example, entries: Example['answered']): Promise<Session> {
  const user = userEvent.setup();
  const session = sessionOf(example, 'en');
  const { container, unmount } = hydrate(renderToString(page(session, 'en')), page(session, 'en'));
  const form = container.querySelector('form')!;
  for (const [name, value] of entries) {
    const field = control(form, name, value);
    if (field.type === 'radio' || field.type === 'checkbox') {
      if (!field.checked) await user.click(field);
    } else if (value !== '') await user.type(field, value);
  }
  unmount();
  return session;
}
