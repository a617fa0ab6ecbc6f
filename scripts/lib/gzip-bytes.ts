import { gzipSync } from 'node:zlib';

/** How many bytes a file takes on its way, compressed as hosts do by default. */
export function gzipBytes(file: Parameters<typeof gzipSync>[0]): number {
  return gzipSync(file).byteLength;
}
