import { readPost, type Refusal } from '@osseo/questionnaire/server';
import { originsOf, type Site } from './origins-of.ts';

/** The largest body a form may send, in bytes. */
export const BODY_LIMIT: number = 64 * 1024;

export type FormReading =
  | { readonly kind: 'form'; readonly fields: URLSearchParams }
  | { readonly kind: 'problem'; readonly problem: Refusal };

/** Reads a posted form: from a page of this site alone, without files, 64 kB at most, counted while it arrives. */
export async function readForm(request: Request, site: Site): Promise<FormReading> {
  const type = request.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase();
  if (type !== 'application/x-www-form-urlencoded') {
    return { kind: 'problem', problem: { reason: 'wrong-type', status: 415 } };
  }
  const reading = await readPost(request, { origins: originsOf(request, site), maxBytes: BODY_LIMIT });
  if (reading.kind === 'refused') return { kind: 'problem', problem: reading.refusal };
  return {
    kind: 'form',
    fields: new URLSearchParams(reading.post.fields.map(([name, value]): [string, string] => [name, value])),
  };
}
