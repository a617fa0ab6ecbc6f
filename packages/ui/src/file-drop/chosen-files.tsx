import { useRef, type ReactElement } from 'react';
import type { Say } from '../messages/use-words.ts';
import { keyOf } from './check-files.ts';
import { sizeInWords } from './size-in-words.ts';

export interface ChosenFilesProps {
  files: readonly File[];
  locale: string;
  say: Say<'fileDrop'>;
  progressOf: ((file: File) => number | undefined) | undefined;
  disabled: boolean | undefined;
  onRemove: (file: File) => void;
  /** The last file is being removed: the focus needs another place. */
  onEmpty: () => void;
}

/** What is chosen: each file with its size, how far it is sent, and a way to take it back. */
export function ChosenFiles({
  files,
  locale,
  say,
  progressOf,
  disabled,
  onRemove,
  onEmpty,
}: ChosenFilesProps): ReactElement {
  const list = useRef<HTMLUListElement>(null);

  function remove(index: number) {
    const buttons = list.current?.querySelectorAll('button') ?? [];
    const neighbour = buttons[index + 1] ?? buttons[index - 1];
    if (neighbour) neighbour.focus();
    else onEmpty();
    const file = files[index];
    if (file) onRemove(file);
  }

  return (
    <ul className="osseo-file-drop-list" ref={list}>
      {files.map((file, index) => (
        <li className="osseo-file-drop-file" key={keyOf(file)}>
          <span className="osseo-file-drop-name">
            <bdi>{file.name}</bdi>
          </span>
          <span className="osseo-file-drop-size">{sizeInWords(file.size, locale)}</span>
          <button type="button" className="osseo-file-drop-remove" disabled={disabled} onClick={() => remove(index)}>
            {say('remove')} <span className="osseo-visually-hidden">{file.name}</span>
          </button>
          <Sent name={file.name} progress={progressOf?.(file)} locale={locale} say={say} />
        </li>
      ))}
    </ul>
  );
}

interface SentProps {
  name: string;
  progress: number | undefined;
  locale: string;
  say: Say<'fileDrop'>;
}

function Sent({ name, progress, locale, say }: SentProps): ReactElement | null {
  if (progress === undefined) return null;
  const percent = new Intl.NumberFormat(locale, { style: 'percent' }).format(progress);
  const words = progress < 1 ? say('sending', { percent }) : say('sent');
  return (
    <span className="osseo-file-drop-sent">
      {progress < 1 && (
        <progress className="osseo-progress" value={progress} max={1} aria-label={name} aria-valuetext={words} />
      )}
      <span>{words}</span>
    </span>
  );
}
