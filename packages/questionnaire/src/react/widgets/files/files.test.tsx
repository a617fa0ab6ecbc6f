import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { pressFileButton } from '../../../engine/form-post/press-file-button.ts';
import { createSession } from '../../../engine/session/create-session.ts';
import { readQuestionnaire } from '../../../engine/form/read-questionnaire.ts';
import type { Attachment } from '../../../engine/model/answer.ts';
import { hydrate, staticForm } from '../../examples/browser.examples.tsx';
import { formWith, showForm, showFormWith } from '../show-widgets.examples.tsx';

afterEach(cleanup);

/** What was drawn: jsdom decodes no picture, and has nothing to draw on. */
const drawn: Blob[] = [];
vi.stubGlobal('createImageBitmap', (blob: Blob) => {
  drawn.push(blob);
  return Promise.resolve({ width: 2000, height: 1000, close: () => undefined });
});
HTMLCanvasElement.prototype.getContext = () => null;

const HL7 = 'http://hl7.org/fhir/StructureDefinition';
const limits = [
  { url: `${HL7}/mimeType`, valueCode: 'image/png' },
  { url: `${HL7}/maxSize`, valueDecimal: 1 },
];
const photo = (more: object = {}) => ({ linkId: 'p', type: 'attachment', text: 'Photo', extension: limits, ...more });
const png = (name = 'jaw.png') => new File(['abc'], name, { type: 'image/png' });
const answersOf = ({ session }: Pick<ReturnType<typeof showForm>, 'session'>) =>
  session
    .item('p')
    .getSnapshot()
    .answers.map((answer) => ('value' in answer ? answer.value : answer.kind));
const held = { contentType: 'image/png', title: 'jaw.png', size: 3, data: 'YWJj' };

async function fileInput(): Promise<HTMLInputElement> {
  await waitFor(() => expect(document.querySelector('.osseo-file-drop-zone[data-scripted]')).not.toBeNull());
  return document.querySelector('.osseo-file-drop') as HTMLInputElement;
}

describe('a question that is answered with a file', () => {
  it('holds the file, shows a picture as one, and gives it up again', async () => {
    const shown = showForm(photo());
    await shown.user.upload(await fileInput(), png());
    await waitFor(() => expect(answersOf(shown)).toEqual([held]));
    expect((await screen.findByRole('img', { name: 'jaw.png' })).localName).toBe('canvas');
    expect(drawn.map(({ type, size }) => [type, size])).toEqual([['image/png', 3]]);
    expect(shown.container.innerHTML).not.toMatch(/data:|blob:/);
    await shown.user.click(screen.getByRole('button', { name: /Remove/ }));
    expect(answersOf(shown)).toEqual([]);
  });

  it('takes several where it repeats', async () => {
    const shown = showForm(photo({ repeats: true }));
    await shown.user.upload(await fileInput(), [png('a.png'), png('b.png')]);
    await waitFor(() => expect(answersOf(shown)).toHaveLength(2));
    await shown.user.click(screen.getByRole('button', { name: /Remove a\.png/ }));
    expect(answersOf(shown)).toMatchObject([{ title: 'b.png' }]);
  });

  it('says why a file of another kind is not taken', async () => {
    const shown = showForm(photo());
    const pdf = new File(['x'], 'x.pdf', { type: 'application/pdf' });
    fireEvent.change(await fileInput(), { target: { files: [pdf] } });
    expect(screen.getByText(/x\.pdf/).closest('[role=alert]')).not.toBeNull();
    expect(answersOf(shown)).toEqual([]);
  });

  it('asks the host to keep it, where the host does', async () => {
    const stored: Attachment = { url: 'https://clinic.example/f/1', title: 'jaw.png' };
    const storeFile = vi.fn(() => Promise.resolve(stored));
    const shown = showFormWith({ storeFile }, photo());
    await shown.user.upload(await fileInput(), png());
    await waitFor(() => expect(answersOf(shown)).toEqual([stored]));
    expect(storeFile).toHaveBeenCalledWith(expect.any(File), expect.objectContaining({ linkId: 'p' }));
  });

  it('says what could not be kept, and that it can be chosen again', async () => {
    const shown = showFormWith({ storeFile: () => Promise.reject(new Error('offline')) }, photo());
    await shown.user.upload(await fileInput(), png());
    expect(await screen.findByText('“jaw.png” could not be added. Choose it again.')).toBeDefined();
    expect(answersOf(shown)).toEqual([]);
  });

  it('keeps the form from being sent while it is on its way, and says so', async () => {
    let finish: (file: Attachment) => void = () => undefined;
    const storeFile = () => new Promise<Attachment>((resolve) => (finish = resolve));
    const shown = showFormWith({ storeFile }, photo());
    await shown.user.upload(await fileInput(), png());
    await shown.user.click(screen.getByRole('button', { name: 'Continue' }));
    expect(screen.getByRole('link', { name: /^Photo – The file is not there yet\./ })).toBeTruthy();
    finish({ title: 'jaw.png' });
    await waitFor(() => expect(shown.session.validate()).toEqual([]));
    await waitFor(() => expect(screen.queryByRole('link')).toBeNull());
  });

  it('waits for nothing that is given up, that failed, or that is no longer asked', async () => {
    const storeFile = (_: File, { signal }: { signal: AbortSignal }) =>
      new Promise<Attachment>((_resolve, reject) => signal.addEventListener('abort', reject));
    const shown = showFormWith({ storeFile }, photo());
    const codes = () => shown.session.validate().map(({ code }) => code);
    await shown.user.upload(await fileInput(), png());
    expect(codes()).toEqual(['file-on-its-way']);
    await shown.user.click(screen.getByRole('button', { name: /Remove/ }));
    expect(codes()).toEqual([]);
    await shown.user.upload(await fileInput(), png());
    expect(codes()).toEqual(['file-on-its-way']);
    cleanup();
    expect(codes()).toEqual([]);
  });

  it('waits for nothing that a draft remembers as on its way', async () => {
    const { session, form } = formWith(photo());
    session.answer('p', [], { parts: { '': 'jaw.png' }, code: 'file-on-its-way' });
    const { unmount } = hydrate(form, form);
    await fileInput();
    await waitFor(() => expect(session.validate()).toEqual([]));
    unmount();
  });

  it('shows what was given before, and lets it go', async () => {
    const { session, form } = formWith(photo({ repeats: true }));
    session.answer('p', [{ kind: 'attachment', value: { title: 'old.png' } }]);
    const { container, unmount } = hydrate(form, form);
    await fileInput();
    const remove = [...container.querySelectorAll('button')].find((button) =>
      button.textContent?.includes('Remove old.png'),
    );
    remove?.click();
    await waitFor(() => expect(answersOf({ session })).toEqual([]));
    unmount();
  });

  it('can be required once the session is told that it is asked', () => {
    const { form } = readQuestionnaire({ resourceType: 'Questionnaire', item: [photo({ required: true })] });
    const session = createSession(form, { asks: ({ type }) => type === 'attachment' });
    expect(session.validate().map(({ code }) => code)).toEqual(['required']);
  });
});

it('has a button for each file that was given before, which takes it away without script', () => {
  const { session, form } = formWith(photo({ repeats: true }));
  const titles = ['a.png', 'b.png'];
  session.answer(
    'p',
    titles.map((title) => ({ kind: 'attachment', value: { title } })),
  );
  const [, second] = staticForm(form).querySelectorAll<HTMLButtonElement>('[name="osseo.unfile"]');
  expect([second?.textContent, second?.type, second?.formNoValidate]).toEqual(['Remove b.png×', 'submit', true]);
  expect(pressFileButton(session, [['osseo.unfile', second?.value]])).toBe(true);
  expect(answersOf({ session })).toEqual([{ title: 'a.png' }]);
  for (const odd of ['7:p', '0:none', 'p', '0:__proto__']) {
    expect(pressFileButton(session, [['osseo.unfile', odd]])).toBe(false);
  }
  expect(answersOf({ session })).toHaveLength(1);
});

it('is a field for files in a form that sends them, before script runs', () => {
  const page = staticForm(formWith(photo({ repeats: true })).form);
  expect(page.enctype).toBe('multipart/form-data');
  const input = page.querySelector<HTMLInputElement>('[type=file][name=p]');
  expect([input?.accept, input?.multiple]).toEqual(['image/png', true]);
  expect(staticForm(formWith({ linkId: 'a', type: 'string', text: 'Name' }).form).hasAttribute('enctype')).toBe(false);
});

it('hydrates without a complaint', () => {
  const complaints: unknown[] = [];
  const complain = vi.spyOn(console, 'error').mockImplementation((...words) => complaints.push(words));
  hydrate(formWith(photo()).form, formWith(photo()).form, complaints).unmount();
  expect(complaints).toEqual([]);
  expect(renderToString(formWith(photo()).form)).not.toContain('style=');
  complain.mockRestore();
});
