import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asText, PHOTO_WITH_EXIF, TRACES } from './photo.examples.ts';
import { withoutMetadata } from './without-metadata.ts';

const START = [0xff, 0xd8];
const END = [0xff, 0xd9];
const QUANTIZATION = [0xff, 0xdb, 0, 4, 1, 2];
const SCAN = [0xff, 0xda, 0, 3, 9];
const bytes = (...parts: readonly (readonly number[])[]) => Uint8Array.from(parts.flat());
const segment = (marker: number, content: readonly number[]) => [
  0xff,
  marker,
  (content.length + 2) >> 8,
  (content.length + 2) & 0xff,
  ...content,
];

describe('a JPEG without its metadata', () => {
  it('has no place, time, camera or comment left, and the same picture', () => {
    const before = asText(PHOTO_WITH_EXIF);
    const after = withoutMetadata(PHOTO_WITH_EXIF);
    for (const trace of TRACES) {
      expect(before).toContain(trace);
      expect(asText(after ?? PHOTO_WITH_EXIF)).not.toContain(trace);
    }
    // From the quantization tables on it is byte for byte what it was.
    const picture = before.slice(before.indexOf('\u{FF}\u{DB}'));
    expect(asText(after ?? new Uint8Array())).toContain(picture);
  });

  it('keeps what the picture needs: its JFIF head and the Adobe segment of its colours', () => {
    const kept = bytes(START, segment(0xe0, [74]), segment(0xee, [65]), QUANTIZATION, SCAN, [1, 2], END);
    expect(withoutMetadata(kept)).toEqual(kept);
  });

  it('ends where the picture ends: a film behind it is gone, and so is EXIF between scans', () => {
    const file = bytes(START, SCAN, [1, 0xff, 0, 0xff, 0xd3, 2], segment(0xe1, [69]), SCAN, [3], END, [7, 7, 7]);
    expect(withoutMetadata(file)).toEqual(bytes(START, SCAN, [1, 0xff, 0, 0xff, 0xd3, 2], SCAN, [3], END));
  });

  it('is nothing where the file is no JPEG, or not all of it', () => {
    expect(withoutMetadata(new Uint8Array())).toBeNull();
    expect(withoutMetadata(Uint8Array.from([0x89, 0x50, 0x4e, 0x47]))).toBeNull();
    expect(withoutMetadata(bytes(START, QUANTIZATION))).toBeNull();
    expect(withoutMetadata(PHOTO_WITH_EXIF.slice(0, -2))).toBeNull();
  });

  it('holds no segment of an application but the two, whatever was in the file', () => {
    const anySegment = fc
      .tuple(
        fc.constantFrom(0xdb, 0xfe, ...Array.from({ length: 16 }, (_, index) => 0xe0 + index)),
        fc.array(fc.nat(127)),
      )
      .map(([marker, content]) => segment(marker, content));
    fc.assert(
      fc.property(fc.array(anySegment, { maxLength: 8 }), (segments) => {
        const clean = withoutMetadata(bytes(START, ...segments, SCAN, [1], END));
        const kept = segments.filter(([, marker = 0]) => [0xdb, 0xe0, 0xee].includes(marker));
        expect(clean).toEqual(bytes(START, ...kept, SCAN, [1], END));
      }),
    );
  });

  it('ends on any bytes at all', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (noise) => {
        expect(withoutMetadata(bytes(START, [...noise]))?.length ?? 0).toBeLessThanOrEqual(noise.length + 2);
      }),
    );
  });
});
