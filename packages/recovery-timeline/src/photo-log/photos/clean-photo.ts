import { withoutMetadata } from './without-metadata.ts';

/** As sharp as a screen shows it; a phone's own photos are four times as large. In pixels. */
const LONGEST_EDGE = 2048;

const QUALITY = 0.88;

/**
 * A photo as it is kept: first turned upright as its EXIF says, then drawn anew, so that nothing is left of the file but
 * its picture. What the browser itself writes beside it goes as well.
 * @throws {DOMException} `InvalidStateError` or `EncodingError` for a file that is no picture, or is broken
 */
export async function cleanPhoto(file: Blob): Promise<Blob> {
  const picture = await createImageBitmap(file, { imageOrientation: 'from-image' });
  try {
    const scale = Math.min(1, LONGEST_EDGE / Math.max(picture.width, picture.height));
    const canvas = document.createElement('canvas');
    canvas.width = Math.max(1, Math.round(picture.width * scale));
    canvas.height = Math.max(1, Math.round(picture.height * scale));
    canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
    const drawn = await new Promise<Blob | null>((resolve) => {
      canvas.toBlob(resolve, 'image/jpeg', QUALITY);
    });
    const bytes = drawn && withoutMetadata(new Uint8Array(await drawn.arrayBuffer()));
    if (!bytes) throw new DOMException('The picture could not be drawn anew.', 'EncodingError');
    return new Blob([bytes], { type: 'image/jpeg' });
  } finally {
    picture.close();
  }
}
