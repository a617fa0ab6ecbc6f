import { codeOf } from './error-code.ts';

const NOT_USABLE: readonly unknown[] = [
  'EACCES',
  'EEXIST',
  'EIO',
  'ELOOP',
  'ENOENT',
  'ENOSPC',
  'ENOTDIR',
  'EPERM',
  'EROFS',
];

/** The same error, or one that says what to do where the system refused to make or write the data folder. */
export function explainFolder(error: unknown, folder: string): unknown {
  const code = codeOf(error);
  if (!NOT_USABLE.includes(code)) return error;
  return new Error(
    `Osseo: the data folder ${folder} cannot be made or written (${String(code)}). ` +
      'Choose another with OSSEO_DATA_DIR, or let the user of this process write there.',
    { cause: error },
  );
}
