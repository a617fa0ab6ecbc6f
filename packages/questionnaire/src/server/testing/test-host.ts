import { readQuestionnaire } from '../../engine/index.ts';
import { handleFormPost, type HandleFormPostOptions } from '../handle-form-post.ts';
import type { DraftPort, FormView, LoadedDraft } from '../model.ts';

const SITE = 'https://clinic.example';

interface Row {
  readonly revision: number;
  readonly snapshot: string | null;
  readonly sent: boolean;
}

/** A host with its drafts and submissions in memory. */
export interface TestHost {
  readonly rows: Map<string, Row>;
  readonly submissions: Map<string, string>;
  readonly errors: unknown[];
  /** The last thing that was rendered. */
  shown(): FormView;
  serve(request: Request): Promise<Response>;
}

export function testHost(items: readonly object[], options: Partial<HandleFormPostOptions> = {}): TestHost {
  const { form } = readQuestionnaire({ resourceType: 'Questionnaire', url: 'urn:form', item: items });
  const rows = new Map<string, Row>();
  const submissions = new Map<string, string>();
  const errors: unknown[] = [];
  let shown: FormView | undefined;
  return {
    rows,
    submissions,
    errors,
    shown() {
      if (!shown) throw new Error('Nothing was shown.');
      return shown;
    },
    serve: (request) =>
      handleFormPost(request, form, {
        addresses: '/intake',
        drafts: draftsIn(rows),
        submit: async ({ submissionKey, response }) => {
          await Promise.resolve();
          if (!submissions.has(submissionKey)) submissions.set(submissionKey, JSON.stringify(response));
        },
        onError: (error) => errors.push(error),
        render: (view) => {
          shown = view;
          return view.kind;
        },
        ...options,
      }),
  };
}

function draftsIn(rows: Map<string, Row>): DraftPort {
  const tokenOf = (request: Request) => /draft=([\w-]+)/.exec(request.headers.get('cookie') ?? '')?.[1];
  return {
    async loadDraft({ request }): Promise<LoadedDraft> {
      const token = tokenOf(request);
      if (token === undefined) return { kind: 'open', snapshot: null, revision: 0, submissionKey: crypto.randomUUID() };
      const row = rows.get(token);
      if (!row) return { kind: 'gone' };
      if (row.sent) return { kind: 'sent' };
      const snapshot = row.snapshot === null ? null : JSON.parse(row.snapshot);
      return { kind: 'open', snapshot, revision: row.revision, submissionKey: token };
    },
    async saveDraft({ request }, { revision, snapshot, submissionKey }) {
      const token = tokenOf(request) ?? submissionKey;
      const row = rows.get(token);
      if (row?.sent) return { kind: 'sent' };
      if ((row?.revision ?? 0) !== revision) return { kind: 'stale', revision: row?.revision ?? 0 };
      rows.set(token, { revision: revision + 1, snapshot: JSON.stringify(snapshot), sent: false });
      return { kind: 'saved', revision: revision + 1, setCookies: row ? [] : [`draft=${token}; Path=/; HttpOnly`] };
    },
    async deleteDraft({ request }, { submissionKey, sent }) {
      const token = tokenOf(request) ?? submissionKey;
      if (!sent) rows.delete(token);
      else rows.set(token, { revision: 0, snapshot: null, sent });
      return { setCookies: sent ? [`draft=${token}; Path=/; HttpOnly`] : [] };
    },
  };
}

/** Somebody with a browser that runs no script: it keeps cookies and posts from a page of the site. */
export interface Visitor {
  readonly cookies: Map<string, string>;
  get(path: string, headers?: Readonly<Record<string, string>>): Promise<Response>;
  post(
    path: string,
    fields: readonly (readonly [string, string])[] | BodyInit,
    headers?: Readonly<Record<string, string>>,
  ): Promise<Response>;
}

export function visitorOf(
  serve: (request: Request) => Promise<Response>,
  cookies: Map<string, string> = new Map(),
): Visitor {
  async function ask(path: string, init: RequestInit): Promise<Response> {
    const headers = new Headers(init.headers);
    if (cookies.size > 0) headers.set('cookie', [...cookies].map((pair) => pair.join('=')).join('; '));
    const response = await serve(new Request(SITE + path, { ...init, headers }));
    for (const cookie of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
      if (cookie.includes('Max-Age=0')) cookies.delete(name);
      else cookies.set(name, value);
    }
    return response;
  }
  return {
    cookies,
    get: (path, headers = {}) => ask(path, { headers }),
    post: (path, fields, headers = {}) =>
      ask(path, {
        method: 'POST',
        headers: { origin: SITE, ...headers },
        body: Array.isArray(fields)
          ? new URLSearchParams(fields.map(([name, value]: readonly [string, string]) => [name, value]))
          : (fields as BodyInit),
      }),
  };
}
