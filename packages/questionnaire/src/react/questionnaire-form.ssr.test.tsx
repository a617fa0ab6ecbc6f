import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Session } from '../engine/model/session.ts';
import { ar } from '../messages/ar.ts';
import { en } from '../messages/en.ts';
import { es } from '../messages/es.ts';
import { ko } from '../messages/ko.ts';
import { enter } from '../engine/reading/enter.ts';
import { EXAMPLES } from './examples/all.examples.ts';
import { controlsOf, formIn, hydrate, isChoice } from './examples/browser.examples.tsx';
import { sessionOf, type Example, type ExampleLocale } from './examples/example.examples.ts';
import * as forms from './examples/forms.examples.ts';
import { hearComplaints } from './examples/hear-complaints.examples.ts';
import * as questions from './examples/questions.examples.ts';
import { FormProgress } from './form-progress.tsx';
import { FormRoot } from './form-root.tsx';
import { QuestionnaireForm } from './questionnaire-form.tsx';
import { FormReview } from './review/form-review.tsx';

const MESSAGES = { en, ko, es, ar };
const LOCALES = ['en', 'ko', 'es', 'ar'] as const;
const complaints: unknown[] = [];

beforeEach(() => hearComplaints(complaints));
afterEach(() => {
  vi.restoreAllMocks();
});

describe('a form from the server', () => {
  it.each(Object.entries(EXAMPLES))(
    'has every visible question, no style attribute, and hydrates in silence: %s',
    (_, example) => {
      for (const locale of LOCALES) {
        for (const entries of [[], example.answered, example.invalid]) {
          const session = checkedSession(example, locale, entries);
          const { container, unmount } = hydrate(
            page(session, locale),
            page(checkedSession(example, locale, entries), locale),
            complaints,
          );
          for (const key of session.visible()) {
            expect(container.textContent).toContain(session.item(key).getSnapshot().item.text);
          }
          unmount();
          expect(renderToString(page(session, locale))).not.toMatch(/\sstyle=/u);
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
    const whole = () => (
      <FormRoot session={sessionOf(forms.twoPages, 'ko', forms.twoPages.answered)} locale="ko" messages={ko}>
        <FormProgress value={2} max={3} />
        <FormReview changeHref={(key) => `/form/${key}`} />
      </FormRoot>
    );
    hydrate(whole(), whole(), complaints).unmount();

    expect(renderToString(whole())).not.toMatch(/\sstyle=/u);
    expect(complaints).toEqual([]);
  });

  it('puts the focus on the summary of what a post without script had wrong', () => {
    const wrong = () => page(checkedSession(questions.date, 'en', questions.date.invalid), 'en');
    expect(renderToString(wrong())).toContain('href="#osseo-last__visit-month"');

    const { unmount } = hydrate(wrong(), wrong());

    expect(document.activeElement?.getAttribute('role')).toBe('alert');
    unmount();
  });
});

describe('what was entered before the script arrived', () => {
  it('is an answer like any other', () => {
    const session = sessionOf(forms.twoPages, 'en');
    const { container, unmount } = hydrate(
      page(sessionOf(forms.twoPages, 'en'), 'en'),
      page(session, 'en'),
      complaints,
      (form) => {
        for (const control of controlsOf(form)) {
          if (control.name === 'name' || control.name === 'born.year') control.value = '1985';
          if (isChoice(control) && control.value === 'friend') control.checked = true;
        }
      },
    );

    expect(session.item('name').getSnapshot().answers).toEqual([{ kind: 'string', value: '1985' }]);
    expect(session.item('born').getSnapshot().entered?.parts).toEqual({ day: '', month: '', year: '1985' });
    expect(session.item('company').getSnapshot().answers).toMatchObject([{ value: { code: 'friend' } }]);
    expect(container.textContent).toContain('For how many hours?');
    expect(controlsOf(formIn(container)).find(({ name }) => name === 'name')?.value).toBe('1985');
    expect(complaints).toEqual([]);
    unmount();
  });
});

describe('hostile words', () => {
  const hostile = '"><img src=x onerror=alert(1)><script>alert(1)</script>\u202E=cmd()';

  it('are words, in questions, options, names and answers', () => {
    const example: Example = {
      items: () => [
        { linkId: 'free', type: 'text', text: hostile, required: true },
        {
          linkId: hostile,
          type: 'open-choice',
          text: hostile,
          prefix: hostile,
          answerOption: [{ valueCoding: { code: hostile, display: hostile } }],
        },
        { linkId: 'odd', type: 'attachment', text: hostile },
      ],
      answered: [['free', hostile]],
      invalid: [],
    };
    const session = sessionOf(example, 'en', example.answered);
    const [, key = ''] = session.getSnapshot().children;
    enter(session, key, { '': ['~other'], other: [hostile] });

    const container = document.createElement('div');
    container.innerHTML = renderToString(page(session, 'en')) + renderToString(review(session));

    expect(container.querySelectorAll('img, script')).toHaveLength(0);
    expect(container.querySelector('textarea')?.value).toBe(hostile);
    expect(container.querySelector<HTMLInputElement>(`[name="${CSS.escape(`${key}.other`)}"]`)?.value).toBe(hostile);
    expect([...container.querySelectorAll('dd')].map((answer) => answer.textContent).slice(0, 2)).toEqual([
      hostile,
      hostile,
    ]);
  });
});

/* ─── What the tests above talk about ──────────────────────────────────── */

function page(session: Session, locale: keyof typeof MESSAGES) {
  return <QuestionnaireForm session={session} locale={locale} messages={MESSAGES[locale]} />;
}

function review(session: Session) {
  return (
    <FormRoot session={session} locale="en" messages={en}>
      <FormReview />
    </FormRoot>
  );
}

/** A session as a server has it that found problems in a post. */
function checkedSession(example: Example, locale: ExampleLocale, entries: Example['answered']): Session {
  const session = sessionOf(example, locale, entries);
  if (entries === example.invalid) session.validate();
  return session;
}
