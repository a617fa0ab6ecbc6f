import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createSession } from '../../../engine/session/create-session.ts';
import { readQuestionnaire } from '../../../engine/form/read-questionnaire.ts';
import type { Attachment } from '../../../engine/model/answer.ts';
import { hydrate, staticForm } from '../../examples/browser.examples.tsx';
import { formWith, showForm, showFormWith } from '../show-widgets.examples.tsx';

afterEach(cleanup);

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
    expect(screen.getByRole<HTMLImageElement>('img', { name: 'jaw.png' }).src).toBe('data:image/png;base64,YWJj');
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
