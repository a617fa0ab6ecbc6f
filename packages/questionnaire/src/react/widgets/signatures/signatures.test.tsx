import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { renderToString } from 'react-dom/server';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { readQuestionnaire } from '../../../engine/form/read-questionnaire.ts';
import { createSession } from '../../../engine/session/create-session.ts';
import { readSignature, SIGNATURE_URL } from '../../../engine/signing/fhir-signature.ts';
import { enPages, en, enRecord, enWidgets } from '../../../messages/en.ts';
import { readPresentation } from '../../../presentation/read-presentation.ts';
import { SIGNATURE_REQUIRED_URL } from '../../../presentation/urls.ts';
import { FormRecord } from '../../clinician/form-record.tsx';
import { browserEntries, hydrate, staticForm } from '../../examples/browser.examples.tsx';
import { FormRoot } from '../../form-root.tsx';
import { FormPages } from '../../pages/form-pages.tsx';
import { QuestionnaireForm } from '../../questionnaire-form.tsx';
import { FormReview } from '../../review/form-review.tsx';
import { presentForm } from '../presentation/present-form.tsx';
import type { WidgetServices } from '../presented-form.ts';
import { control } from '../show-widgets.examples.tsx';
import { widgets } from '../widgets.ts';

afterEach(cleanup);

const asks = (text?: string) => [
  { url: SIGNATURE_REQUIRED_URL, valueCodeableConcept: { ...(text && { text }), coding: [{ code: '1.7' }] } },
];
const NAME = { linkId: 'name', type: 'string', text: 'Name' };
const AGREE = { linkId: 'agree', type: 'boolean', text: 'Do you agree?', extension: asks() };
const now = () => '2026-11-22T17:30:00Z';

interface Signed {
  /** Of the form as a whole. */
  whole?: boolean;
  services?: WidgetServices;
  response?: object;
}

function signed(item: readonly object[], { whole = false, services = {}, response }: Signed = {}) {
  const questionnaire = { resourceType: 'Questionnaire', item, ...(whole && { extension: asks('Consent') }) };
  const session = createSession(readQuestionnaire(questionnaire).form, {
    locale: 'en',
    ...(response && { response: response as never }),
  });
  const presentation = presentForm(readPresentation(questionnaire), enWidgets, { now, ...services });
  const props = { session, locale: 'en', messages: en, renderers: widgets, presentation } as const;
  return { session, props, form: <QuestionnaireForm {...props} /> };
}

/** On the page, with its pad. */
async function show(...given: Parameters<typeof signed>) {
  const { session, form } = signed(...given);
  const { container } = render(form);
  if (container.querySelector('.osseo-form-signature')) await screen.findAllByRole('radio', { name: 'Type my name' });
  return { session, container, user: userEvent.setup() };
}

type Answering = ReturnType<typeof signed>['session'];
const inResponse = (session: Answering) => {
  const { extension = [], item = [] } = session.toResponse({ status: 'completed' });
  return [...extension, ...item.flatMap((each) => each.extension ?? [])].map((each) => readSignature(each as never));
};
const field = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Your full name' });
const announced = () => [...document.querySelectorAll('output')].map(({ textContent }) => textContent).join('');

describe('a signature that a form asks for', () => {
  it('is typed, named by the question, described by what it stands for, and in the response', async () => {
    const { session, user } = await show([AGREE]);
    const asked = screen.getByRole('group', { name: 'Signature Do you agree?' });
    expect(document.getElementById(asked.getAttribute('aria-describedby') ?? '')?.textContent).toBe(
      'You sign the answers above. If one of them changes, you sign again.',
    );
    await user.click(screen.getByRole('radio', { name: 'Yes' }));
    await user.type(field(), 'Noor Haddad');
    expect(inResponse(session)).toEqual([
      { ink: { kind: 'typed', text: 'Noor Haddad' }, name: 'Noor Haddad', when: '2026-11-22T17:30:00Z' },
    ]);
    await user.clear(field());
    expect(inResponse(session)).toEqual([]);
  });

  it('keeps the form from being sent while it is missing, says so with a link, and gives it the focus', async () => {
    const { session, user } = await show([NAME], { whole: true });
    await user.click(screen.getByRole('button', { name: 'Continue' }));
    expect(session.getSnapshot().issues).toMatchObject([{ code: 'unsigned' }]);
    const link = screen.getByRole('link', { name: 'Consent – Sign here.' });
    const asked = screen.getByRole('group', { name: 'Consent' });
    expect(asked.hasAttribute('data-invalid')).toBe(true);
    await user.click(link);
    expect(document.activeElement).toBe(asked);

    await user.type(field(), 'Noor');
    expect(screen.queryByRole('alert')).toBeNull();
    expect(asked.hasAttribute('data-invalid')).toBe(false);
    expect(session.validate()).toEqual([]);
  });

  it('names the question in the summary, and marks no other control of it', async () => {
    const { user } = await show([AGREE]);
    await user.click(screen.getByRole('radio', { name: 'Yes' }));
    await user.click(screen.getByRole('button', { name: 'Continue' }));
    expect(screen.getByRole('link', { name: 'Do you agree? – Sign here.' }).getAttribute('href')).toBe(
      '#osseo-agree-signature',
    );
    expect(screen.getByRole('group', { name: 'Do you agree? (optional)' }).hasAttribute('data-invalid')).toBe(false);
  });

  it('is undone when an answer changes for which it stands, which is said', async () => {
    const { session, user } = await show([AGREE, NAME]);
    await user.click(screen.getByRole('radio', { name: 'Yes' }));
    await user.type(field(), 'Noor');
    await user.type(screen.getByRole('textbox', { name: /^Name/ }), 'x');
    expect(inResponse(session)).toHaveLength(1);

    await user.click(screen.getByRole('radio', { name: 'No' }));
    const words = 'An answer changed, so your signature was taken back. Please sign again.';
    expect([inResponse(session), field().value]).toEqual([[], '']);
    await waitFor(() => expect(announced()).toBe(words));
    expect(screen.getAllByText(words).length).toBeGreaterThan(1);
    await user.type(field(), 'Noor');
    expect(inResponse(session)).toHaveLength(1);
  });

  it('is signed by the name alone where the pad does not come', async () => {
    const { session, form } = signed([NAME], { whole: true });
    render(form);
    // The pad is on its way.
    fireEvent.change(field(), { target: { value: 'Noor' } });
    expect(inResponse(session)).toMatchObject([{ name: 'Noor' }]);
    expect(field().value).toBe('Noor');
    await screen.findByRole('radio', { name: 'Type my name' });
    expect([field().value, inResponse(session).length]).toEqual(['Noor', 1]);
  });

  it('is drawn, with the name beside it, since a drawing names nobody', async () => {
    const { session, user } = await show([NAME], { whole: true });
    await user.click(screen.getByRole('radio', { name: 'Draw it' }));
    draw();
    expect(inResponse(session)).toEqual([]);
    await user.type(field(), 'Noor');
    expect(inResponse(session)).toMatchObject([{ ink: { kind: 'drawn', width: 600 }, name: 'Noor' }]);
  });

  it('is of whom the host knows', async () => {
    const signedBy = vi.fn(() => ({ reference: 'Patient/1', display: 'Noor Haddad' }));
    const { session, user } = await show([NAME], { whole: true, services: { signedBy } });
    await user.click(screen.getByRole('radio', { name: 'Draw it' }));
    draw();
    expect(screen.queryByRole('textbox', { name: 'Your full name' })).toBeNull();
    expect(session.toResponse({ status: 'completed' }).extension?.[0]).toMatchObject({
      url: SIGNATURE_URL,
      valueSignature: { who: { reference: 'Patient/1' }, when: now(), sigFormat: 'image/svg+xml' },
    });
    expect(signedBy).toHaveBeenCalledWith(expect.objectContaining({ text: 'Consent' }), undefined);
  });

  it('stands below a table whose questions are signed', async () => {
    const answerOption = [{ valueCoding: { code: 'a', display: 'Often' } }];
    const question = { linkId: 'pain', type: 'choice', text: 'Pain', answerOption, extension: asks() };
    await show([{ linkId: 't', type: 'group', text: 'Week', extension: [control('table')], item: [question] }]);
    expect(screen.getByRole('group', { name: 'Signature Pain' })).toBeTruthy();
  });
});

describe('a signature that was given', () => {
  const drawing = { kind: 'drawn', path: 'M1 1L20 20', width: 600, height: 240 } as const;

  it('is shown with who signed and when, and can be taken back', async () => {
    const { session, user } = await show([NAME], { whole: true });
    await user.type(field(), 'Noor');
    const response = session.toResponse({ status: 'in-progress' });
    cleanup();
    const next = signed([NAME], { whole: true, response });
    render(next.form);
    expect(screen.getByText('Signed by Noor, November 22, 2026')).toBeTruthy();

    await user.click(screen.getByRole('button', { name: 'Take back and sign again Consent' }));
    expect(inResponse(next.session)).toEqual([]);
    expect(document.activeElement).toBe(screen.getByRole('group', { name: 'Consent' }));
  });

  it('is missing in the record of a form that was not signed', () => {
    const { session, props } = signed([AGREE], { whole: true });
    session.answer('agree', [{ kind: 'boolean', value: true }]);
    render(
      <FormRoot {...props}>
        <FormRecord recordMessages={enRecord} />
      </FormRoot>,
    );
    expect(screen.getAllByText('Not signed')).toHaveLength(2);
  });

  it('is drawn from its path', () => {
    const data = Buffer.from(
      `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 600 240"><path d="${drawing.path}"/></svg>`,
    ).toString('base64');
    const valueSignature = {
      type: [{ code: '1.7' }],
      when: now(),
      who: { display: 'Noor' },
      sigFormat: 'image/svg+xml',
      data,
    };
    const response = {
      resourceType: 'QuestionnaireResponse',
      status: 'completed',
      item: [
        { linkId: 'agree', extension: [{ url: SIGNATURE_URL, valueSignature }], answer: [{ valueBoolean: true }] },
      ],
    };
    const { props } = signed([AGREE], { response });
    const { container } = render(
      <FormRoot {...props}>
        <FormReview />
      </FormRoot>,
    );
    const picture = screen.getByRole('img', { name: 'A signature drawn by hand' });
    expect(picture.querySelector('path')?.getAttribute('d')).toBe(drawing.path);
    expect(container.innerHTML).not.toContain('data:');
    expect(screen.getByText('Signed by Noor, November 22, 2026')).toBeTruthy();
  });
});

describe('pages', () => {
  const items = ['a', 'b'].map((linkId) => ({
    linkId,
    type: 'group',
    text: linkId,
    item: [{ ...NAME, linkId: `${linkId}n` }],
  }));

  it('are signed at the check', async () => {
    const { props } = signed(items, { whole: true });
    const onValidSubmit = vi.fn((event: { preventDefault: () => void }) => event.preventDefault());
    render(<FormPages {...props} pagesMessages={enPages} defaultValue={3} onValidSubmit={onValidSubmit} />);
    const user = userEvent.setup();
    await screen.findAllByRole('radio', { name: 'Type my name' });
    await user.click(screen.getByRole('button', { name: 'Send' }));
    expect(onValidSubmit).not.toHaveBeenCalled();
    await user.type(field(), 'Noor');
    await user.click(screen.getByRole('button', { name: 'Send' }));
    expect(onValidSubmit).toHaveBeenCalledOnce();
  });

  it('are signed on the last of them where there is no check', async () => {
    const { props } = signed(items, { whole: true });
    const onValidSubmit = vi.fn((event: { preventDefault: () => void }) => event.preventDefault());
    const page = (number: number) => (
      <FormPages {...props} pagesMessages={enPages} review={false} value={number} onValidSubmit={onValidSubmit} />
    );
    const { rerender } = render(page(1));
    expect(screen.queryByRole('group', { name: 'Consent' })).toBeNull();
    rerender(page(2));
    await userEvent.click(screen.getByRole('button', { name: 'Send' }));
    expect(screen.getByRole('link', { name: 'Consent – Sign here.' })).toBeTruthy();
    expect(onValidSubmit).not.toHaveBeenCalled();
  });
});

describe('without script', () => {
  it('is a field for the name, which is posted', () => {
    const { form } = signed([AGREE], { whole: true });
    expect(browserEntries(staticForm(form)).map(([name]) => name)).toEqual([
      'osseo.sign:0:agree.text',
      'osseo.sign:0:.text',
    ]);
  });

  it('hydrates without a complaint, and keeps a name that was written before', async () => {
    const { session, form } = signed([AGREE], { whole: true });
    const complaints: unknown[] = [];
    const complain = vi.spyOn(console, 'error').mockImplementation((...words) => complaints.push(words));
    const { unmount } = hydrate(form, form, complaints, (page) => {
      const input = page.querySelector<HTMLInputElement>('[name="osseo.sign:0:.text"]');
      if (input) input.value = 'Noor';
      input?.focus();
    });
    await waitFor(() => expect(inResponse(session)).toMatchObject([{ name: 'Noor' }]), { timeout: 5000 });
    expect((document.activeElement as HTMLInputElement).name).toBe('osseo.sign:0:.text');
    expect(complaints).toEqual([]);
    expect(renderToString(form)).not.toContain('style=');
    act(unmount);
    complain.mockRestore();
  });
});

/** Draws a stroke on the sheet. jsdom has no pointers: a mouse event with what a pointer event has besides. */
function draw(): void {
  const sheet = screen.getByRole('img', { name: 'Nothing is drawn yet.' });
  sheet.getBoundingClientRect = () => new DOMRect(0, 0, 300, 120);
  for (const [type, clientX, clientY] of [
    ['pointerdown', 10, 10],
    ['pointermove', 40, 40],
    ['pointerup', 40, 40],
  ] as const) {
    const event = new MouseEvent(type, { bubbles: true, clientX, clientY, button: 0 });
    fireEvent(sheet, Object.assign(event, { isPrimary: true, pointerId: 1 }));
  }
}
