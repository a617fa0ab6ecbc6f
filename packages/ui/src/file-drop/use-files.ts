import { useEffect, useReducer, useRef, useState, type RefObject } from 'react';
import { useKeptValue } from '../internal/use-kept-value.ts';
import { checkFiles, type FileLimits, type FileProblem } from './check-files.ts';

interface FilesInput extends FileLimits {
  readonly id: string;
  /** The input with this id, that a form sends them with. */
  readonly input: RefObject<HTMLInputElement | null>;
  readonly value: readonly File[] | undefined;
  readonly defaultValue: readonly File[] | undefined;
  readonly onValueChange: ((files: readonly File[]) => void) | undefined;
  readonly accept: string | undefined;
  readonly multiple: boolean;
}

interface Files {
  readonly files: readonly File[];
  /** What was refused the last time. */
  readonly problems: readonly FileProblem[];
  readonly add: (added: readonly File[]) => void;
  /** Puts into the input again what is chosen, where the browser has put something else, or nothing. */
  readonly restore: () => void;
  readonly remove: (file: File) => void;
  /** Whether the input is disabled, by itself or with the fieldset around it. */
  readonly isDisabled: () => boolean;
}

/** The files that are chosen, whoever keeps them. The input is given the same ones, for its form to send. */
export function useFiles({
  id,
  input,
  value,
  defaultValue = NONE,
  onValueChange,
  accept,
  multiple,
  maxBytes,
  maxFiles,
}: FilesInput): Files {
  const [problems, setProblems] = useState<readonly FileProblem[]>([]);
  const [turn, restore] = useReducer((count: number) => count + 1, 0);
  const [files, change] = useKeptValue(id, value, defaultValue, onValueChange, () => {
    setProblems([]);
    restore();
  });

  const isNew = useRef(true);
  useEffect(() => {
    // Someone may have been faster than the script. It is looked at first: what is put into the input below is no news.
    if (isNew.current) add([...(input.current?.files ?? [])]);
    isNew.current = false;
  });

  // What a form sends is what the list shows. Before anything is chosen the input is left alone.
  useEffect(() => {
    const list = files === NONE && turn === 0 ? undefined : listOf(files);
    // Not an assignment, which would throw where a test has given the input files of its own.
    if (list && input.current) Reflect.set(input.current, 'files', list);
  }, [files, input, turn]);

  function isDisabled(): boolean {
    return input.current?.matches(':disabled') ?? false;
  }

  function add(added: readonly File[]) {
    if (isDisabled() || added.length === 0) return;
    const { fit, problems: found } = checkFiles(multiple ? files : [], added, { accept, multiple, maxBytes, maxFiles });
    setProblems(found);
    // What was chosen before stays where nothing that is added can take its place, or where the owner keeps it.
    if (fit.length > 0) change(fit);
    restore();
  }

  function remove(file: File) {
    setProblems([]);
    change(files.filter((other) => other !== file));
  }

  return { files, problems, add, restore, remove, isDisabled };
}

const NONE: readonly File[] = [];

/** The files as an input holds them. */
function listOf(files: readonly File[]): FileList | undefined {
  if (typeof DataTransfer === 'undefined') return undefined;
  const transfer = new DataTransfer();
  for (const file of files) transfer.items.add(file);
  return transfer.files;
}
