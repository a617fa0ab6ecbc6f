/** What a file must be. */
export interface FileLimits {
  /** The most that one file may hold, in bytes. */
  maxBytes?: number | undefined;
  /** How many files may be chosen, where there may be several. */
  maxFiles?: number | undefined;
}

/** A file that is refused, and why: the key of the words that say it. */
export interface FileProblem {
  readonly file: File;
  readonly why: 'wrongKind' | 'tooLarge' | 'tooMany';
}

export interface CheckedFiles {
  /** What was there and what was added to it. */
  readonly fit: readonly File[];
  readonly problems: readonly FileProblem[];
}

/** Adds files to those that are there, as far as they fit. A file that is there already is not added twice. */
export function checkFiles(
  present: readonly File[],
  added: readonly File[],
  {
    accept,
    multiple,
    maxBytes = Infinity,
    maxFiles = Infinity,
  }: FileLimits & { accept?: string | undefined; multiple: boolean },
): CheckedFiles {
  const fit = [...present];
  const problems: FileProblem[] = [];
  const most = multiple ? maxFiles : 1;

  for (const file of added) {
    if (fit.some((other) => keyOf(other) === keyOf(file))) continue;
    if (!isOfKind(file, accept)) problems.push({ file, why: 'wrongKind' });
    else if (file.size > maxBytes) problems.push({ file, why: 'tooLarge' });
    else if (fit.length < most) fit.push(file);
    // One sentence says it for all that are too many.
    else if (problems.every(({ why }) => why !== 'tooMany')) problems.push({ file, why: 'tooMany' });
  }
  return { fit, problems };
}

/** What tells a file from others: two with one key are the same. */
export function keyOf({ name, size, lastModified }: File): string {
  return `${size} ${lastModified} ${name}`;
}

/** Whether a file is of a kind that the `accept` attribute names: an ending, a media type, or all of one sort of media. */
function isOfKind({ name, type }: File, accept = ''): boolean {
  const kinds = accept
    .split(',')
    .map((kind) => kind.trim().toLowerCase())
    .filter(Boolean);
  return (
    kinds.length === 0 ||
    kinds.some((kind) => {
      if (kind.startsWith('.')) return name.toLowerCase().endsWith(kind);
      if (kind.endsWith('/*')) return type.startsWith(kind.slice(0, -1));
      return type === kind;
    })
  );
}
