import { OsseoError } from '@osseo/core';

/** What a part throws that needs a root around it and has none. */
export function outsideRoot(part: string, root: string): OsseoError {
  return new OsseoError(
    'part-outside-root',
    `<${part}> is outside <${root}>, without which it does not know what it belongs to. Put it inside <${root}>.`,
  );
}
