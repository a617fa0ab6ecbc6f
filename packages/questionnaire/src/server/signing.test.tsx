import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { FORM_FIELDS, GO } from '../engine/form-post/form-fields.ts';
import { en, enWidgets } from '../messages/en.ts';
import { readPresentation } from '../presentation/read-presentation.ts';
import { SIGNATURE_REQUIRED_URL } from '../presentation/urls.ts';
import { FormErrorSummary, FormReview, FormRoot, FormSignature, QuestionnaireForm } from '../react/index.ts';
import { presentForm, widgets } from '../react/widgets/index.ts';
import type { HandleFormPostOptions } from './handle-form-post.ts';
import type { FormView } from './model.ts';
import { testHost, visitorOf, type TestHost } from './testing/test-host.ts';

const asks = (text: string) => [{ url: SIGNATURE_REQUIRED_URL, valueCodeableConcept: { text } }];
const ITEMS = [
  {
    linkId: 'about',
    type: 'group',
    text: 'About you',
    extension: asks('Initials'),
    item: [{ linkId: 'name', type: 'string', text: 'Name' }],
  },
  {
    linkId: 'more',
    type: 'group',
    text: 'More',
    item: [{ linkId: 'note', type: 'string', text: 'Note', required: true }],
  },
];
const QUESTIONNAIRE = { resourceType: 'Questionnaire', extension: asks('Consent'), item: ITEMS };
const WANTED = readPresentation(QUESTIONNAIRE);
const PRESENTATION = presentForm(WANTED, enWidgets);
const WORDS = { locale: 'en', messages: en, presentation: PRESENTATION, renderers: widgets } as const;

function Page({ view }: { view: FormView }) {
  if (view.kind === 'message') return <h1>{view.message}</h1>;
  const { session, action, hiddenFields } = view;
  if (view.kind === 'page') {
    return <QuestionnaireForm {...{ session, action, hiddenFields }} {...WORDS} page={view.keys} sends={view.sends} />;
  }
  return (
    <FormRoot {...{ session, action }} {...WORDS}>
      {Object.entries(hiddenFields).map(([name, value]) => (
        <input key={name} type="hidden" {...{ name, value }} />
      ))}
      {view.incomplete && <FormErrorSummary pageHref={view.changeHref} />}
      <FormReview changeHref={view.changeHref} />
      <FormSignature />
      <button type="submit">Send</button>
    </FormRoot>
  );
}

type Button = readonly [name: string, value: string];

/** Somebody whose browser runs no script: fills in what the page has fields for, and presses one of its buttons. */
interface Person {
  readonly host: TestHost;
  readonly open: (path: string) => Promise<number>;
  readonly page: () => Document;
  readonly text: () => string;
  /** By the words of each label. */
  readonly send: (typed: Readonly<Record<string, string>>, button?: Button) => Promise<number>;
}

async function person(options: Partial<HandleFormPostOptions> = {}): Promise<Person> {
  let page = new DOMParser().parseFromString('', 'text/html');
  const host = testHost(ITEMS, {
    signing: { wanted: WANTED, now: () => '2026-11-22T17:30:00Z' },
    render: (view) => `<!doctype html><main>${renderToString(<Page view={view} />)}</main>`,
    ...options,
  });
  const visitor = visitorOf(host.serve);

  async function arrive(response: Response): Promise<number> {
    const to = response.headers.get('location');
    if (to !== null) return arrive(await visitor.get(to));
    page = new DOMParser().parseFromString(await response.text(), 'text/html');
    return response.status;
  }
  await arrive(await visitor.get('/intake'));
  return {
    host,
    open: async (path) => arrive(await visitor.get(path)),
    page: () => page,
    text: () => page.body.textContent ?? '',
    async send(typed, button) {
      for (const [label, value] of Object.entries(typed)) {
        const labels = [...page.querySelectorAll('label')].filter(({ textContent }) => textContent?.includes(label));
        const field = page.getElementById(labels[0]?.htmlFor ?? '');
        if (!(field instanceof HTMLInputElement)) throw new Error(`The page has no field for ${label}.`);
        field.value = value;
      }
      const fields = [...page.querySelectorAll('input')].map(({ name, value }) => [name, value] as const);
      const action = page.querySelector('form')?.getAttribute('action') ?? '';
      return arrive(await visitor.post(action, button ? [...fields, button] : fields));
    },
  };
}

const NAME = 'Your full name';

/** Comes to the check with a page that is signed. */
async function atTheCheck(options: Partial<HandleFormPostOptions> = {}): Promise<Person> {
  const noor = await person(options);
  await noor.send({ Name: 'Noor', [NAME]: 'N. H.' });
  await noor.send({ Note: 'x' });
  return noor;
}

const sent = ({ host }: Person) => [...host.submissions.values()].map((response) => JSON.parse(response));

describe('a form that is signed, without script', () => {
  it('keeps somebody on a page that is not signed, with a link to where it is', async () => {
    const noor = await person();
    expect(await noor.send({ Name: 'Noor' })).toBe(422);
    expect(noor.page().querySelector('[role=alert] a')?.getAttribute('href')).toBe('#osseo-about-signature');
    expect(noor.page().querySelector('#osseo-about-signature')?.textContent).toContain('Sign here.');
    expect(await noor.send({ [NAME]: 'N. H.' })).toBe(200);
    expect(noor.text()).toContain('Note');
  });

  it('asks for the signature of the whole at the check, and calls it missing once somebody sends', async () => {
    const noor = await atTheCheck();
    expect(noor.text()).toContain('Signed by N. H., November 22, 2026');
    expect(noor.page().querySelector('[role=alert]')).toBeNull();
    expect(await noor.send({})).toBe(422);
    expect(noor.page().querySelector('[role=alert] a')?.getAttribute('href')).toBe('#osseo--signature');
    expect(await noor.send({ [NAME]: 'Noor Haddad' })).toBe(200);
    expect(sent(noor)).toMatchObject([
      {
        extension: [{ valueSignature: { who: { display: 'Noor Haddad' }, when: '2026-11-22T17:30:00Z' } }],
        item: [{ linkId: 'about', extension: [{ valueSignature: { who: { display: 'N. H.' } } }] }, { linkId: 'more' }],
      },
    ]);
  });

  it('undoes a signature when an answer changes for which it stands, and asks for it again', async () => {
    const noor = await atTheCheck();
    await noor.open('/intake/1/change');
    expect(noor.text()).toContain('Signed by N. H.');
    expect(await noor.send({ Name: 'Min-ji' })).toBe(422);
    expect(noor.text()).toContain('An answer changed, so your signature was taken back.');
    expect(await noor.send({ [NAME]: 'M. K.' })).toBe(200);
    expect(noor.text()).toContain('Signed by M. K.');
  });

  it('takes a signature back by a button', async () => {
    const noor = await person();
    await noor.send({ Name: 'Noor', [NAME]: 'N. H.' });
    await noor.open('/intake/1');
    const button = noor.page().querySelector<HTMLButtonElement>('[name="osseo.unsign"]');
    expect(button?.textContent).toBe('Take back and sign again Initials About you');
    expect(await noor.send({}, ['osseo.unsign', button?.value ?? ''])).toBe(200);
    expect(noor.page().querySelector('[name="osseo.sign:0:about.text"]')).not.toBeNull();
  });

  it('keeps what was signed at the check although something else is wrong', async () => {
    const noor = await person();
    await noor.send({ Name: 'Noor', [NAME]: 'N. H.' });
    await noor.send({}, [FORM_FIELDS.go, GO.review]);
    expect(await noor.send({ [NAME]: 'Noor Haddad' })).toBe(422);
    expect([...noor.page().querySelectorAll('[role=alert] a')].map((link) => link.getAttribute('href'))).toEqual([
      '/intake/2/change#osseo-note',
    ]);
    await noor.open('/intake/check');
    expect(noor.text()).toContain('Signed by Noor Haddad');
  });

  it('asks on the last page where the answers are not checked before they are sent', async () => {
    const noor = await person({ review: false });
    await noor.send({ Name: 'Noor', [NAME]: 'N. H.' });
    expect(await noor.send({ Note: 'x' })).toBe(422);
    expect(noor.page().querySelector('[role=alert] a')?.getAttribute('href')).toBe('#osseo--signature');
    expect(await noor.send({ [NAME]: 'Noor Haddad' })).toBe(200);
    expect(sent(noor)).toHaveLength(1);
  });
});
