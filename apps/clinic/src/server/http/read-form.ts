import { isSameOrigin, type Site } from './same-origin.ts';
import { PROBLEMS, type RequestProblem } from './request-problem.ts';

/** The largest body a form may send, in bytes. */
export const BODY_LIMIT: number = 64 * 1024;

export type FormReading =
  | { readonly kind: 'form'; readonly fields: URLSearchParams }
  | { readonly kind: 'problem'; readonly problem: RequestProblem };

/**
 * Reads a posted form: same origin only, `application/x-www-form-urlencoded`
 * only, 64 kB at most, counted while it arrives.
 */
export async function readForm(request: Request, site: Site): Promise<FormReading> {
  const problem = (kind: RequestProblem['kind']): FormReading => ({ kind: 'problem', problem: PROBLEMS[kind] });

  if (!isSameOrigin(request, site)) return problem('cross-site');
  const type = request.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase();
  if (type !== 'application/x-www-form-urlencoded') return problem('wrong-type');
  if (Number(request.headers.get('content-length') ?? 0) > BODY_LIMIT) return problem('too-large');

  try {
    const body = await readText(request);
    return body === undefined ? problem('too-large') : { kind: 'form', fields: new URLSearchParams(body) };
  } catch {
    // A broken connection, or a host with a limit of its own that throws while reading.
    return problem('unreadable');
  }
}

/** The body as text, or `undefined` once it passes the limit. */
async function readText(request: Request): Promise<string | undefined> {
  if (!request.body) return '';
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let text = '';
  let size = 0;
  for await (const chunk of request.body) {
    size += chunk.byteLength;
    if (size > BODY_LIMIT) return undefined;
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}
