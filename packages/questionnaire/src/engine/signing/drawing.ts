import type { SignatureInk } from './model.ts';

type Drawing = Extract<SignatureInk, { kind: 'drawn' }>;

/** More than the hand of anybody writes. */
const LONGEST_PATH = 200_000;

const PATH = /^M[MLQh\d. -]*$/;

/** Whether strokes are what a pad writes: moves, lines and curves, and nothing that a browser would follow or run. */
export function isPath(path: string): boolean {
  return path.length <= LONGEST_PATH && PATH.test(path);
}

/** A drawing as an SVG document, black where it is printed. */
export function toSvg({ path, width, height }: Drawing): string {
  const pen = 'fill="none" stroke="#000" stroke-width="4" stroke-linecap="round" stroke-linejoin="round"';
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" ${pen}><path d="${path}"/></svg>`;
}

const DOCUMENT = /^<svg [^<>]*viewBox="0 0 (\d{1,5}) (\d{1,5})"[^<>]*><path d="([^"<>]*)"\/><\/svg>$/;

/** A document that `toSvg` wrote. Any other SVG may hold whatever it likes: it is kept, and not drawn. */
export function fromSvg(svg: string): Drawing | undefined {
  const [, width, height, path = ''] = DOCUMENT.exec(svg) ?? [];
  return isPath(path) ? { kind: 'drawn', path, width: Number(width), height: Number(height) } : undefined;
}
