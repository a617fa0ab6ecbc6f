import { readQuestionnaire } from '@osseo/questionnaire/engine';
import { en } from '@osseo/questionnaire/messages/en';
import { FormErrorSummary, FormReview, FormRoot, QuestionnaireForm } from '@osseo/questionnaire/react';
import { GO, handleFormPost, type DraftPort, type FormView } from '@osseo/questionnaire/server';
import { renderToString } from 'react-dom/server';

const { form } = readQuestionnaire({
  resourceType: 'Questionnaire',
  url: 'https://clinic.example/fhir/Questionnaire/intake',
  item: [
    {
      linkId: 'about',
      type: 'group',
      text: 'About you',
      item: [{ linkId: 'name', type: 'string', text: 'Your name' }],
    },
    {
      linkId: 'habits',
      type: 'group',
      text: 'Habits',
      item: [{ linkId: 'smoker', type: 'boolean', text: 'Do you smoke?', required: true }],
    },
  ],
});

/** In memory for the example. A clinic keeps drafts in its database, encrypted, and the browser holds a token alone. */
const rows = new Map<string, { revision: number; snapshot: string; sent: boolean }>();
export const submissions = new Map<string, string>();

const tokenOf = (request: Request) => /intake=([\w-]{36})/.exec(request.headers.get('cookie') ?? '')?.[1];

const drafts: DraftPort = {
  async loadDraft({ request }) {
    const token = tokenOf(request);
    if (!token) return { kind: 'open', snapshot: null, revision: 0, submissionKey: crypto.randomUUID() };
    const row = rows.get(token);
    if (!row) return { kind: 'gone' };
    if (row.sent) return { kind: 'sent' };
    return { kind: 'open', snapshot: JSON.parse(row.snapshot), revision: row.revision, submissionKey: token };
  },
  async saveDraft({ request }, { revision, snapshot, submissionKey }) {
    const token = tokenOf(request) ?? submissionKey;
    const row = rows.get(token);
    if (row?.sent) return { kind: 'sent' };
    if ((row?.revision ?? 0) !== revision) return { kind: 'stale', revision: row?.revision ?? 0 };
    rows.set(token, { revision: revision + 1, snapshot: JSON.stringify(snapshot), sent: false });
    const setCookies = row ? [] : [`intake=${token}; Path=/; HttpOnly; SameSite=Lax`];
    return { kind: 'saved', revision: revision + 1, setCookies };
  },
  async deleteDraft({ request }, { submissionKey, sent }) {
    const token = tokenOf(request) ?? submissionKey;
    // What was sent leaves a note without any answer, so that the back button leads to the end.
    if (sent) rows.set(token, { revision: 0, snapshot: '', sent });
    else rows.delete(token);
    return { setCookies: [`intake=${sent ? token : ''}; Path=/; HttpOnly; SameSite=Lax${sent ? '' : '; Max-Age=0'}`] };
  },
};

const words = { locale: 'en', messages: en } as const;
const MESSAGES: Readonly<Record<string, string>> = {
  sent: 'Thank you. Your answers are with the clinic.',
  cancelled: 'Nothing was kept.',
  gone: 'Your answers were not kept any longer. Start again, or call us.',
};

function Page({ view }: { view: FormView }) {
  if (view.kind === 'message') return <h1>{MESSAGES[view.message] ?? 'This did not work. Go back and try again.'}</h1>;
  const { session, action, hiddenFields, backHref } = view;
  if (view.kind === 'page') {
    return (
      <>
        {backHref && <a href={backHref}>Back</a>}
        <p>{`Page ${view.step} of ${view.steps}`}</p>
        {view.notice && <p role="status">{view.notice}</p>}
        <QuestionnaireForm {...{ session, action, hiddenFields }} {...words} page={view.keys} submitLabel="Continue" />
      </>
    );
  }
  return (
    <FormRoot {...{ session, action }} {...words}>
      {Object.entries(hiddenFields).map(([name, value]) => (
        <input key={name} type="hidden" {...{ name, value }} />
      ))}
      {view.incomplete && <FormErrorSummary pageHref={view.changeHref} />}
      <FormReview changeHref={view.changeHref} />
      <button type="submit">Send</button>
      <button type="submit" name="osseo.go" value={GO.cancel} formNoValidate>
        Throw everything away
      </button>
    </FormRoot>
  );
}

/** The form at `/intake`, on any server of the Fetch API. */
export const serveIntake = (request: Request): Promise<Response> =>
  handleFormPost(request, form, {
    addresses: '/intake',
    drafts,
    session: { locale: 'en' },
    render: (view) =>
      `<!doctype html><html lang="en"><title>Intake</title>${renderToString(<Page view={view} />)}</html>`,
    submit: async ({ submissionKey, response }) => {
      if (!submissions.has(submissionKey)) submissions.set(submissionKey, JSON.stringify(response));
    },
  });
