import { isOwnPage } from './is-own-page.ts';
import { readBody } from './read-body.ts';
import { refusal, type Refusal } from './refusal.ts';

export interface ReadPostOptions {
  /** The addresses of the site, e.g. `https://clinic.example`; the address that was asked for where this is left out. */
  readonly origins?: readonly string[] | undefined;
  /** The largest body, in bytes; 256 kB unless said. Files need more. */
  readonly maxBytes?: number | undefined;
}

/** What a post holds, in order; a name may come more than once. */
export interface Post {
  readonly fields: readonly (readonly [string, string])[];
  readonly files: readonly (readonly [string, File])[];
}

export type PostReading =
  | { readonly kind: 'post'; readonly post: Post }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

const MAX_BYTES = 256 * 1024;

/** More fields than any form has. Each one costs time, so that a small body can ask for much. */
const MAX_FIELDS = 10_000;

/**
 * Reads a posted form, `application/x-www-form-urlencoded` or `multipart/form-data`: from a page of this site alone, and
 * counted while it arrives. It never throws, and nothing of the post is in what it says.
 */
export async function readPost(request: Request, options: ReadPostOptions = {}): Promise<PostReading> {
  const refused = (reason: Refusal['reason']): PostReading => ({ kind: 'refused', refusal: refusal(reason) });
  const { origins = [new URL(request.url).origin], maxBytes = MAX_BYTES } = options;

  if (!isOwnPage(request, origins)) return refused('cross-site');
  const type = request.headers.get('content-type') ?? '';
  const read = READERS[type.split(';')[0]?.trim().toLowerCase() ?? ''];
  if (!read) return refused('wrong-type');
  try {
    const body = await readBody(request, maxBytes);
    const entries = body && (await read(body, type));
    if (!entries || entries.length > MAX_FIELDS) return refused('too-large');
    return { kind: 'post', post: sorted(entries) };
  } catch {
    // A broken connection, text that is no UTF-8, parts that do not end, or a host with a limit of its own that throws.
    return refused('unreadable');
  }
}

type Entries = readonly (readonly [string, string | File])[];

const READERS: Readonly<Record<string, (body: Uint8Array<ArrayBuffer>, type: string) => Entries | Promise<Entries>>> = {
  'application/x-www-form-urlencoded': (body) => [
    ...new URLSearchParams(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(body)),
  ],
  'multipart/form-data': async (body, type) => [
    ...(await new Response(body, { headers: { 'content-type': type } }).formData()),
  ],
};

function sorted(entries: Entries): Post {
  const fields: [string, string][] = [];
  const files: [string, File][] = [];
  for (const [name, value] of entries) {
    if (typeof value === 'string') fields.push([name, value]);
    // A field for files in which nothing was chosen comes as a file without a name.
    else if (value.size > 0 || value.name !== '') files.push([name, value]);
  }
  return { fields, files };
}
