/**
 * A JPEG without what cameras and programs write beside the picture: EXIF with its place and time, XMP, IPTC, previews,
 * comments. Every segment but the picture's own is left out, known or not; bytes behind the picture's end as well.
 * `null` for what is no whole JPEG.
 */
export function withoutMetadata(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> | null {
  const segments = segmentsOf(bytes);
  if (!segments) return null;
  const kept = segments.filter(({ marker }) => !isMetadata(marker));
  const result = new Uint8Array(kept.reduce((size, { from, to }) => size + to - from, 0));
  let at = 0;
  for (const { from, to } of kept) {
    result.set(bytes.subarray(from, to), at);
    at += to - from;
  }
  return result;
}

interface Segment {
  readonly marker: number;
  readonly from: number;
  readonly to: number;
}

const START_OF_IMAGE = 0xd8;
const END_OF_IMAGE = 0xd9;
const START_OF_SCAN = 0xda;
const COMMENT = 0xfe;

/** APP1 to APP15 and comments. APP0 says how wide a pixel is (JFIF), APP14 how colours are written (Adobe). */
function isMetadata(marker: number): boolean {
  const isApplication = marker >= 0xe1 && marker <= 0xef && marker !== 0xee;
  return isApplication || marker === COMMENT;
}

/** The segments of a JPEG up to its end, in order; each scan holds its picture data (ISO/IEC 10918-1, B.1). */
function segmentsOf(bytes: Uint8Array): readonly Segment[] | null {
  if (bytes[0] !== 0xff || bytes[1] !== START_OF_IMAGE) return null;
  const segments: Segment[] = [{ marker: START_OF_IMAGE, from: 0, to: 2 }];
  let at = 2;
  while (at + 1 < bytes.length) {
    const marker = bytes[at + 1] ?? 0;
    if (bytes[at] !== 0xff) return null;
    if (marker === END_OF_IMAGE) return [...segments, { marker, from: at, to: at + 2 }];
    // Any number of FF may stand before a marker.
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    const behind = at + 2 + ((bytes[at + 2] ?? 0) << 8) + (bytes[at + 3] ?? 0);
    const to = marker === START_OF_SCAN ? endOfScan(bytes, behind) : behind;
    segments.push({ marker, from: at, to });
    at = to;
  }
  return null;
}

/** Where picture data ends: at a marker that is neither a written FF (00) nor a restart (D0 to D7). */
function endOfScan(bytes: Uint8Array, from: number): number {
  for (let at = from; at + 1 < bytes.length; at += 1) {
    const next = bytes[at + 1] ?? 0;
    if (bytes[at] === 0xff && next !== 0 && (next < 0xd0 || next > 0xd7)) return at;
  }
  return bytes.length;
}
