import { act, cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describePart } from '@osseo/testing';
import { renderToString } from 'react-dom/server';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Session } from '../engine/model/session.ts';
import { enter } from '../engine/reading/enter.ts';
import { ar, arDraft } from '../messages/ar.ts';
import { en, enDraft } from '../messages/en.ts';
import { sessionOf } from '../react/examples/example.examples.ts';
import * as forms from '../react/examples/forms.examples.ts';
import { FormRoot } from '../react/form-root.tsx';
import { createDraft } from './create-draft.ts';
import { FormDraft } from './form-draft.tsx';
import type { Draft, DraftMode } from './model.ts';

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

function show(mode: DraftMode, delay = 0): { readonly session: Session; readonly draft: Draft } {
  const session = sessionOf(forms.chain, 'en');
  const draft = createDraft(session, { mode, delay });
  render(
    <FormRoot session={session} locale="en" messages={en} action="/intake/1">
      <input type="hidden" name="osseo.revision" defaultValue="1" />
      <FormDraft draft={draft} messages={enDraft} />
      <button type="submit">Send</button>
    </FormRoot>,
  );
  return { session, draft };
}

/** Answers every save in turn, and gives what was posted. */
function serverThatSays(...answers: (Response | Error)[]): URLSearchParams[] {
  const posts: URLSearchParams[] = [];
  vi.stubGlobal('fetch', (_: string, { body }: { body: string }) => {
    const answer = answers[posts.push(new URLSearchParams(body)) - 1] ?? new Error('Nobody is there.');
    return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer);
  });
  return posts;
}

const saved = (revision: number) => Response.json({ saved: true, revision });
const answer = (session: Session, note: string) => act(() => enter(session, 'note', { '': [note] }));
const warns = () => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));
const said = () => screen.getAllByRole('status').map((status) => status.textContent);

describe('what is said of a draft', () => {
  it('is where the answers are kept', () => {
    show('none');
    expect(screen.getByText(/kept nowhere until you send them/u)).toBeTruthy();
    cleanup();
    show('server');
    expect(screen.getByText(/saved with your clinic/u)).toBeTruthy();
  });

  it('is that they are saved, which is seen and not read out every time', async () => {
    const posts = serverThatSays(saved(2), saved(3));
    const { session } = show('server');
    answer(session, 'A cat');
    await screen.findByText('Saved');
    answer(session, 'Two cats');
    await vi.waitFor(() => expect(posts).toHaveLength(2));
    await screen.findByText('Saved');
    expect(posts.map((post) => [post.get('osseo.go'), post.get('osseo.revision')])).toEqual([
      ['save', '1'],
      ['save', '2'],
    ]);
    expect(said()).toEqual(['']);
  });

  it('is that nothing is lost where they could not be saved, once, with a way to try again', async () => {
    serverThatSays(new Error('away'), new Response(null, { status: 503 }), saved(2));
    const { session } = show('server');
    answer(session, 'A cat');
    const again = await screen.findByRole('button', { name: 'Try again' });
    expect(said()[0]).toContain('Nothing is lost');
    await userEvent.click(again);
    await userEvent.click(await screen.findByRole('button', { name: 'Try again' }));
    await screen.findByText('Saved', { selector: 'p' });
    expect(said()).toEqual(['Saved']);
  });

  it('is that they were changed in another window, or sent, with the way to see it', async () => {
    serverThatSays(Response.json({ show: 'stale' }, { status: 409 }), Response.json({ to: '/intake/sent' }));
    const { session, draft } = show('server');
    answer(session, 'A cat');
    await screen.findByRole('button', { name: 'Load this page again' });
    expect(draft.getSnapshot()).toBe('stale');
    await act(() => draft.save());
    expect(draft.getSnapshot()).toBe('over');
    expect(draft.isUnsent()).toBe(false);
  });

  it('speaks the language that it is given, and waits for nothing on a server', () => {
    const session = sessionOf(forms.chain, 'ar');
    const html = renderToString(
      <FormRoot session={session} locale="ar" messages={ar}>
        <FormDraft draft={createDraft(session, { mode: 'server' })} messages={arDraft} />
      </FormRoot>,
    );
    expect(html).toContain('تُحفظ إجاباتك لدى عيادتك');
  });
});

describe('before the page is left', () => {
  it('the browser warns only while something is unsent', () => {
    const { session } = show('none');
    expect(warns()).toBe(false);
    answer(session, 'A cat');
    expect(warns()).toBe(true);
    answer(session, '');
    expect(warns()).toBe(false);
  });

  it('it does not warn of a form that is on its way, nor once it is taken over', () => {
    const { session, draft } = show('none');
    answer(session, 'A cat');
    const form = document.querySelector('form')!;
    form.addEventListener('submit', (event) => event.preventDefault(), { once: true });
    form.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
    expect(warns()).toBe(true);
    act(() => draft.release());
    expect(warns()).toBe(false);
  });

  it('what is not saved yet is posted at the last moment', async () => {
    const posts = serverThatSays(saved(2));
    const { session } = show('server', 60_000);
    answer(session, 'A cat');
    await act(async () => void window.dispatchEvent(new Event('pagehide')));
    expect(posts).toHaveLength(1);
  });

  it('the form waits for a save that is under way, so that it posts the revision that follows', async () => {
    let answerSave: (response: Response) => void = () => undefined;
    vi.stubGlobal('fetch', () => new Promise<Response>((resolve) => void (answerSave = resolve)));
    const { session, draft } = show('server');
    answer(session, 'A cat');
    await vi.waitFor(() => expect(draft.getSnapshot()).toBe('saving'));
    const form = document.querySelector('form')!;
    const submits: string[] = [];
    form.requestSubmit = () => void submits.push(new FormData(form).get('osseo.revision') as string);
    form.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
    expect(submits).toEqual([]);
    answerSave(saved(2));
    await vi.waitFor(() => expect(submits).toEqual(['2']));
  });

  it('a form that is sent again while its connection is lost asks for no end of saves', async () => {
    const lose: (() => void)[] = [];
    vi.stubGlobal('fetch', () => new Promise((_, reject) => void lose.push(() => reject(new Error('Lost.')))));
    const { session, draft } = show('server', 60_000);
    const form = document.querySelector('form')!;
    const send = () => form.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
    form.requestSubmit = send;
    answer(session, 'A cat');
    const saving = draft.save();
    send();
    answer(session, 'Two cats');
    send();
    for (let saves = 1; saves <= 3; saves += 1) {
      await vi.waitFor(() => expect(lose).toHaveLength(saves));
      await act(async () => lose.at(-1)?.());
      if (draft.getSnapshot() === 'failed') break;
    }
    await saving;
    expect(draft.getSnapshot()).toBe('failed');
    expect(screen.getByRole('button', { name: 'Try again' })).toBeTruthy();
  });
});

describe('FormDraft', () => {
  const session = sessionOf(forms.chain, 'en');
  const draft = createDraft(session);
  describePart({
    render: (props) => (
      <FormRoot session={session} locale="en" messages={en}>
        <FormDraft draft={draft} messages={enDraft} {...props} />
      </FormRoot>
    ),
    element: HTMLDivElement,
    className: 'osseo-form-draft',
  });
});
