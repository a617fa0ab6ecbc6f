import { gzipSync } from 'node:zlib';

/** How many bytes a file takes on its way, from a host that compresses its files once and so as well as gzip can. */
export function gzipBytes(file: Parameters<typeof gzipSync>[0]): number {
  return gzipSync(file, { level: 9 }).byteLength;
}
