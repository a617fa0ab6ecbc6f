import { Parser } from 'htmlparser2';

/*
 * Named references such as `&eacute;` in markdown. The parser of markdown decodes them through `innerHTML` where there is
 * a page, which one with Trusted Types refuses. So they are kept from it, and decoded here.
 */

const REFERENCE = /(?<before>\\*)&(?=[\da-z]{1,31};)/giu;

/** Characters of private use: one stands for the `&` of a reference, one for an escaped `&` before what looks like one. */
const STAND_IN = '\uE000';
const ESCAPED = '\uE001';
const KEPT = /\uE000([\da-z]{1,31};)/giu;

/** Markdown without references that its parser would decode. */
export function keepReferences(markdown: string): string {
  return markdown.replace(REFERENCE, (_, before: string) =>
    before.length % 2 === 1 ? before.slice(1) + ESCAPED : before + STAND_IN,
  );
}

/** The characters for which references stand. */
export function decodeReferences(text: string): string {
  return text.replace(KEPT, (_, name: string) => decoded(`&${name}`)).replaceAll(ESCAPED, '&');
}

/** The references as they were written, such as in code. */
export function writtenReferences(text: string): string {
  return text.replaceAll(STAND_IN, '&').replaceAll(ESCAPED, '\\&');
}

function decoded(reference: string): string {
  let text = '';
  new Parser({ ontext: (piece) => (text += piece) }, { decodeEntities: true }).end(reference);
  return text;
}
