import type { Form } from '../engine/model/form.ts';
import { isByScript } from './is-by-script.ts';
import type { FormOutcome, FormRequestOptions, FormView } from './model.ts';
import { takeFormRequest } from './take-form-request.ts';

export interface HandleFormPostOptions extends FormRequestOptions {
  /** A whole HTML page, or a Response with headers of one's own. */
  readonly render: (view: FormView) => string | Response | Promise<string | Response>;
  /** Whether drafts are kept on the device (`mode="device"`): after sending and cancelling, the browser empties the storage of the site. */
  readonly clearsDevice?: boolean;
}

/**
 * Serves a form on any server of the Fetch API, with script and without: its pages, the answers that they post, the
 * check before sending, and the sending. Every post leads to an address by 303.
 */
export async function handleFormPost(request: Request, form: Form, options: HandleFormPostOptions): Promise<Response> {
  const outcome = await takeFormRequest(request, form, options);
  const response = await respond(outcome, request, options);
  for (const cookie of outcome.setCookies) response.headers.append('Set-Cookie', cookie);
  for (const [name, value] of Object.entries(PERSONAL)) {
    if (!response.headers.has(name)) response.headers.set(name, value);
  }
  if (outcome.kind === 'go' && outcome.ends && options.clearsDevice) {
    response.headers.set('Clear-Site-Data', '"storage"');
  }
  return response;
}

/** What everything that a person answers needs: no cache keeps it, and none takes the answer for a script for the page. */
const PERSONAL: Readonly<Record<string, string>> = {
  'Cache-Control': 'no-store',
  Vary: 'Accept, Cookie',
  'X-Content-Type-Options': 'nosniff',
};

async function respond(outcome: FormOutcome, request: Request, { render }: HandleFormPostOptions): Promise<Response> {
  if (isByScript(request)) return respondToScript(outcome);
  if (outcome.kind === 'go') return new Response(null, { status: 303, headers: { Location: outcome.to } });
  if (outcome.kind !== 'show') return respondToScript(outcome);

  const { status, view } = outcome;
  const page = await render(view);
  if (page instanceof Response) return new Response(page.body, { status, headers: page.headers });
  const headers = { 'Content-Type': 'text/html; charset=utf-8', ...(status === 405 && { Allow: 'GET, HEAD, POST' }) };
  return new Response(request.method === 'HEAD' ? null : page, { status, headers });
}

/** The same in JSON, without any answer. What is to be shown, script gets by posting the page in the usual way. */
function respondToScript(outcome: FormOutcome): Response {
  switch (outcome.kind) {
    case 'go':
      return Response.json({ to: outcome.to });
    case 'saved':
      return Response.json({ saved: true, revision: outcome.revision, state: outcome.state });
    case 'state':
      return Response.json({ state: outcome.state, revision: outcome.revision, to: outcome.to });
    case 'show': {
      const { view, status } = outcome;
      return Response.json({ show: view.kind === 'message' ? view.message : (view.notice ?? 'page') }, { status });
    }
  }
}
