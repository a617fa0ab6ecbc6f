import type { Attachment } from '../model/answer.ts';
import type { Item } from '../model/item.ts';
import { finding, type Finding } from './finding.ts';

/** The extension says "megabytes" without saying which; the larger ones refuse nobody for a matter of spelling. */
const MEGABYTE = 1_048_576;

/** Whether a file is of a kind and size that the form welcomes. A size that nobody has told is not judged. */
export function checkFile({ limits: { mimeTypes, maxSize } }: Item, file: Attachment): Finding | undefined {
  if (mimeTypes && !mimeTypes.some((mimeType) => isOfType(file.contentType, mimeType))) {
    return finding('wrong-file-type', { mimeTypes: mimeTypes.join(', ') });
  }
  const size = sizeOf(file);
  return maxSize !== undefined && size !== undefined && size > maxSize * MEGABYTE
    ? finding('file-too-large', { maxSize })
    : undefined;
}

/** Parameters (`; charset=utf-8`) do not count, nor does case. */
function isOfType(contentType: string = '', mimeType: string): boolean {
  const plain = (type: string) => type.replace(/;.*/s, '').trim().toLowerCase();
  const [actual, wanted] = [plain(contentType), plain(mimeType)];
  if (wanted === '*/*') return actual !== '';
  return wanted.endsWith('/*') ? actual.startsWith(wanted.slice(0, -1)) : actual === wanted;
}

/** What was sent says more than what is said of it. */
function sizeOf({ data, size }: Attachment): number | undefined {
  if (data !== undefined) {
    const digits = data.replaceAll(/[\s=]/g, '').length;
    return Math.floor((digits * 3) / 4);
  }
  const bytes = typeof size === 'string' ? Number(size) : size;
  return Number.isFinite(bytes) ? (bytes as number) : undefined;
}
