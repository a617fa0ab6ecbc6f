import { utf8Length } from './utf8.ts';

const LINE_OCTETS = 75;

/** Controls apart from tab and line feed, and lone surrogates: none may stand in a calendar file. */
const CONTROLS = /(?![\t\n])\p{Control}|\p{Surrogate}/gu;

/** A text value: line ends become `\n`, other controls go, and `\ ; ,` are escaped (RFC 5545, 3.3.11). */
export function escapeText(text: string): string {
  return text
    .replaceAll(/\r\n?|\u2028|\u2029/g, '\n')
    .replaceAll(CONTROLS, '')
    .replaceAll(/[\\;,]/g, String.raw`\$&`)
    .replaceAll('\n', String.raw`\n`);
}

/**
 * Folds a content line into lines of at most 75 octets, each later one begun
 * with a space (RFC 5545, 3.1). It cuts between what readers see as characters,
 * or inside one only where that alone is longer than a line.
 */
export function foldLine(line: string): string {
  if (utf8Length(line) <= LINE_OCTETS) return line;
  const lines: string[] = [];
  let current = '';
  let room = LINE_OCTETS;
  for (const piece of pieces(line)) {
    const size = utf8Length(piece);
    if (size > room) {
      lines.push(current);
      current = '';
      room = LINE_OCTETS - 1;
    }
    current += piece;
    room -= size;
  }
  return [...lines, current].join('\r\n ');
}

function* pieces(line: string): Generator<string> {
  for (const character of charactersOf(line)) {
    if (utf8Length(character) < LINE_OCTETS) yield character;
    else yield* character;
  }
}

let segmenter: Intl.Segmenter | undefined;

/** Graphemes, or code points in a browser that cannot tell them (Firefox before 125). */
function charactersOf(line: string): readonly string[] {
  if (!('Segmenter' in Intl)) return Array.from(line);
  // Made once: it costs more than the lines that it cuts.
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  return Array.from(segmenter.segment(line), ({ segment }) => segment);
}
