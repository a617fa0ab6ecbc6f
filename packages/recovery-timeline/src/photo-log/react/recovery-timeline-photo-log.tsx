'use client';
import { Button, Callout, Field, FileDrop } from '@osseo/ui';
import { useId, useRef, type ComponentPropsWithRef, type ReactElement, type ReactNode } from 'react';
import { useRecovery } from '../../react/context/recovery-context.ts';
import { classNames } from '../../react/internal/class-names.ts';
import { Fill } from '../../react/internal/fill.tsx';
import { PhoneLink } from '../../react/internal/phone-link.tsx';
import { SubHeading } from '../../react/internal/sub-heading.tsx';
import type { PhotoLogMessages } from '../messages/photo-log-messages.ts';
import type { PhotoStore } from '../photos/model.ts';
import { RemoveButton } from './remove-button.tsx';
import { ShownPhoto } from './shown-photo.tsx';
import { usePhotos, type Photos } from './use-photos.ts';

export interface RecoveryTimelinePhotoLogProps extends Omit<ComponentPropsWithRef<'section'>, 'children'> {
  /** Where photos are kept: `devicePhotos(purpose)` or `memoryPhotos()`. Create it once, outside render. */
  store: PhotoStore;
  /**
   * Whether they stay when the page is closed, which the person reads before the first one.
   * @default true
   */
  lasting?: boolean;
  /** The words of the photo log, such as `photoLogEn`. */
  messages: PhotoLogMessages;
}

/**
 * Photos that somebody takes for themselves. They never leave the device, they are kept without place and time, and
 * nothing is kept before the person has asked for it. The page needs `img-src blob:` in its Content-Security-Policy.
 * Renders a `<section>` element.
 */
export function RecoveryTimelinePhotoLog({
  store,
  lasting = true,
  messages,
  className,
  ...props
}: RecoveryTimelinePhotoLogProps): ReactElement {
  const { clinicPhone } = useRecovery();
  const log = usePhotos(store);
  const heading = useRef<HTMLHeadingElement>(null);
  const { photos, isWanted, problem, news } = log;
  const canKeep = !(photos === null && problem === 'noStorage');

  /** What was pressed is gone with the photo: reading goes on at the head of the log. */
  const backToHead = (done: Promise<void>) => void done.then(() => heading.current?.focus());

  return (
    <section {...props} className={classNames('osseo-recovery-photo-log', className)}>
      <SubHeading ref={heading} tabIndex={-1} className="osseo-recovery-heading">
        {messages.title}
      </SubHeading>
      <p>{lasting ? messages.note : messages.noteInMemory}</p>
      <p>
        <Fill message={messages.callClinic} values={{ number: <PhoneLink number={clinicPhone} /> }} />
      </p>
      <noscript>{messages.needsScript}</noscript>
      {photos !== null && !isWanted && (
        <Button variant="secondary" onClick={log.begin}>
          {messages.begin}
        </Button>
      )}
      <div role="alert">{problem && <Callout level="note" label={messages[problem]} />}</div>
      {photos !== null && isWanted && <AddPhoto log={log} messages={messages} />}
      <p className="osseo-recovery-photo-news" role="status">
        {canKeep && news && messages[news]}
      </p>
      {photos !== null && isWanted && (
        <PhotoList log={log} messages={messages} onRemoved={backToHead}>
          {photos.length === 0 && <p>{messages.empty}</p>}
        </PhotoList>
      )}
    </section>
  );
}

function AddPhoto({ log, messages }: { log: Photos; messages: PhotoLogMessages }): ReactElement {
  const { todayDay, locale } = useRecovery();
  return (
    <Field id={useId()} label={messages.add} help={messages.addHelp}>
      {(control) => (
        <FileDrop
          {...control}
          accept="image/*"
          multiple
          camera="user"
          value={NO_FILES}
          onValueChange={(files) => void log.add(files, todayDay)}
          kinds={messages.kinds}
          messages={messages.files}
          locale={locale}
        />
      )}
    </Field>
  );
}

interface PhotoListProps {
  log: Photos;
  messages: PhotoLogMessages;
  onRemoved: (done: Promise<void>) => void;
  children: ReactNode;
}

function PhotoList({ log, messages, onRemoved, children }: PhotoListProps): ReactElement {
  const photos = log.photos ?? [];
  return (
    <>
      {children}
      {photos.length > 0 && (
        <ol className="osseo-recovery-photos">
          {photos.map((photo, index) => (
            <ShownPhoto
              key={photo.id}
              photo={photo}
              number={index + 1}
              messages={messages}
              onRemove={() => onRemoved(log.remove(photo.id))}
            />
          ))}
        </ol>
      )}
      {photos.length > 0 && (
        <RemoveButton label={messages.removeAll} messages={messages} onRemove={() => onRemoved(log.removeAll())} />
      )}
    </>
  );
}

/** A file that was taken is a photo of the log, and no longer a file that is chosen. */
const NO_FILES: readonly File[] = [];
