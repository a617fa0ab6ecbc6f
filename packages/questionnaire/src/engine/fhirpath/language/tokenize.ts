import { refuse } from './refusal.ts';

/** A piece of the text; `text` of a string or a quoted name is without its quotes and escapes. */
export interface Token {
  readonly kind: 'name' | 'quoted' | 'string' | 'number' | 'date' | 'sign' | 'end';
  readonly text: string;
  readonly at: number;
}

/* One expression per kind, sticky, each linear in the text. Comments and spaces are nothing. */
const SPACE = /(?:[ \r\n\t]+|\/\*[^]*?\*\/|\/\/[^\r\n]*)+/y;
const KINDS: readonly (readonly [Token['kind'], RegExp])[] = [
  ['name', /[$A-Za-z_]\w*/y],
  ['string', /'(?:\\[^]|[^\\'])*'/y],
  ['quoted', /`(?:\\[^]|[^\\`])*`/y],
  ['number', /\d+(?:\.\d+)?L?/y],
  [
    'date',
    /@(?:\d{4}(?:-\d\d(?:-\d\d)?)?(?:T(?:\d\d(?::\d\d(?::\d\d(?:\.\d+)?)?)?(?:Z|[+-]\d\d:\d\d)?)?)?|T\d\d(?::\d\d(?::\d\d(?:\.\d+)?)?)?)/y,
  ],
  ['sign', /<=|>=|!=|!~|[-+*/&|<>=~().,[\]{}%]/y],
];

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', f: '\f' };

/** Cuts an expression into tokens, the last of which is the end. */
export function tokenize(source: string): readonly Token[] {
  const tokens: Token[] = [];
  let at = skip(source, 0);
  while (at < source.length) {
    const token = tokenAt(source, at);
    if (!token) return refuse('invalid', 'unreadable character', at);
    tokens.push({ ...token, text: isQuoted(token) ? unescape(token.text.slice(1, -1)) : token.text });
    at = skip(source, at + token.text.length);
  }
  return [...tokens, { kind: 'end', text: '', at }];
}

function skip(source: string, at: number): number {
  SPACE.lastIndex = at;
  return at + (SPACE.exec(source)?.[0].length ?? 0);
}

function tokenAt(source: string, at: number): Token | undefined {
  for (const [kind, pattern] of KINDS) {
    pattern.lastIndex = at;
    const match = pattern.exec(source);
    if (match) return { kind, text: match[0], at };
  }
  return undefined;
}

function isQuoted({ kind }: Token): boolean {
  return kind === 'string' || kind === 'quoted';
}

function unescape(text: string): string {
  return text.replaceAll(/\\(?:u([\dA-Fa-f]{4})|([^]))/g, (_, code: string | undefined, sign: string) =>
    code === undefined ? (ESCAPES[sign] ?? sign) : String.fromCharCode(Number.parseInt(code, 16)),
  );
}
