'use client';
import {
  useId,
  useImperativeHandle,
  useRef,
  useState,
  type ChangeEvent,
  type ClipboardEvent,
  type ComponentPropsWithRef,
  type DragEvent,
  type ReactElement,
} from 'react';
import { classNames } from '../internal/class-names.ts';
import { joinIds } from '../internal/description.tsx';
import { useIsScripted } from '../internal/use-is-scripted.ts';
import { warnIfFrozen } from '../internal/warn-about.ts';
import { useWords } from '../messages/use-words.ts';
import { CameraInput } from './camera-input.tsx';
import { ChosenFiles } from './chosen-files.tsx';
import { keyOf, type FileLimits, type FileProblem } from './check-files.ts';
import type { FileDropMessages } from './file-drop-messages.ts';
import { sizeInWords } from './size-in-words.ts';
import { useFiles } from './use-files.ts';

export interface FileDropProps
  extends Omit<ComponentPropsWithRef<'input'>, 'type' | 'value' | 'defaultValue' | 'capture'>, FileLimits {
  /** What is chosen, when its owner keeps it. */
  value?: readonly File[] | undefined;
  /**
   * What is chosen first, such as what was chosen before the reader went to another page and came back, and again once its
   * form is reset, of which `onValueChange` hears nothing, as with any input.
   */
  defaultValue?: readonly File[] | undefined;
  /** Hears all files that are chosen whenever one is added or removed. Those that are refused are not among them. */
  onValueChange?: ((files: readonly File[]) => void) | undefined;
  /** The kinds of file in words, such as "a photo or a PDF". Without it the endings in `accept` are named. */
  kinds?: string | undefined;
  /** Offers the camera as well on a device that is held in the hand: the one that looks at the patient, or away. */
  camera?: 'user' | 'environment' | undefined;
  /** How much of a file is sent, from 0 to 1; nothing while it is not being sent. */
  progressOf?: ((file: File) => number | undefined) | undefined;
  /** Other words than those of the `MessagesProvider`. */
  messages?: Partial<FileDropMessages>;
  /** BCP 47: the language of `messages`, where no provider says it. */
  locale?: string;
}

/**
 * Files that someone chooses, drops, pastes or photographs. Goes inside a `Field`. It never reads what is in them: the
 * form sends them, or `onValueChange` hands them over. Check them again on the server, which is all there is without script.
 * Renders an `<input type="file">` element inside a `<div class="osseo-file-drop-zone">`.
 */
export function FileDrop({
  value,
  defaultValue,
  onValueChange,
  maxBytes,
  maxFiles,
  kinds,
  camera,
  progressOf,
  messages,
  locale: ownLocale,
  className,
  ref,
  ...props
}: FileDropProps): ReactElement {
  warnIfFrozen('FileDrop', { value }, { onValueChange });
  const { say, locale } = useWords('fileDrop', messages, ownLocale);
  const input = useRef<HTMLInputElement>(null);
  useImperativeHandle(ref, () => input.current as HTMLInputElement, []);
  const ownId = useId();
  const id = props.id ?? ownId;
  const problemsId = `${id}-problems`;
  const isScripted = useIsScripted();
  const [isOver, setIsOver] = useState(false);
  const { accept, multiple = false, disabled } = props;
  const { files, problems, add, restore, remove, isDisabled } = useFiles({
    id,
    input,
    value,
    defaultValue,
    onValueChange,
    accept,
    multiple,
    maxBytes,
    maxFiles,
  });

  function chosen(event: ChangeEvent<HTMLInputElement>) {
    props.onChange?.(event);
    if (event.defaultPrevented) return;
    // The browser has put what is chosen now in the place of what was chosen before.
    const added = [...(event.target.files ?? [])];
    if (added.length === 0) restore();
    else add(added);
  }

  function dropped(event: DragEvent) {
    setIsOver(false);
    if (event.defaultPrevented) return;
    event.preventDefault();
    add([...event.dataTransfer.files]);
  }

  function pasted(event: ClipboardEvent) {
    if (event.defaultPrevented || event.clipboardData.files.length === 0) return;
    event.preventDefault();
    add([...event.clipboardData.files]);
  }

  function inWords({ why, file }: FileProblem): string {
    const values = {
      name: file.name,
      size: sizeInWords(file.size, locale),
      max: sizeInWords(maxBytes ?? 0, locale),
      kinds: kinds ?? endingsIn(accept),
    };
    return say(why, why === 'tooMany' ? { count: multiple ? (maxFiles ?? 1) : 1 } : values);
  }

  return (
    <div
      className="osseo-file-drop-zone"
      data-over={isOver ? '' : undefined}
      data-scripted={isScripted ? '' : undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setIsOver(!isDisabled());
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={dropped}
      onPaste={pasted}
    >
      <input
        {...props}
        type="file"
        ref={input}
        id={id}
        className={classNames('osseo-file-drop', className)}
        aria-describedby={joinIds(props['aria-describedby'], problems.length > 0 && problemsId)}
        onChange={chosen}
      />
      {isScripted && (
        <label className="osseo-file-drop-button" htmlFor={id}>
          {say(multiple ? 'chooseSeveral' : 'choose')}
        </label>
      )}
      {isScripted && camera && !disabled && (
        <CameraInput facing={camera} label={say('camera')} accept={accept} onFiles={add} />
      )}
      {isScripted && <p className="osseo-file-drop-prompt">{say('prompt')}</p>}
      <p className="osseo-file-drop-status" role="status">
        {isScripted && files.length > 0 && say('chosen', { count: files.length })}
      </p>
      <div className="osseo-file-drop-problems" id={problemsId} role="alert">
        {problems.map((problem) => (
          <p key={`${problem.why} ${keyOf(problem.file)}`}>{inWords(problem)}</p>
        ))}
      </div>
      {files.length > 0 && (
        <ChosenFiles
          files={files}
          locale={locale}
          say={say}
          progressOf={progressOf}
          disabled={disabled}
          onRemove={remove}
          onEmpty={() => input.current?.focus()}
        />
      )}
    </div>
  );
}

/** "PDF, JPG" for ".pdf,image/jpg". */
function endingsIn(accept = ''): string {
  return accept
    .split(',')
    .map((kind) => kind.trim().replace(/^(?:\.|\w+\/)/u, ''))
    .filter((ending) => ending !== '' && ending !== '*')
    .join(', ')
    .toUpperCase();
}
