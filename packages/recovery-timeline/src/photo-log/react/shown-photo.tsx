'use client';
import { formatCivilDate, formatMessage } from '@osseo/core';
import type { ReactElement } from 'react';
import { dateOf } from '../../engine/dates/plan-dates.ts';
import { useRecovery, type Recovery } from '../../react/context/recovery-context.ts';
import type { PhotoLogMessages } from '../messages/photo-log-messages.ts';
import type { Photo } from '../photos/model.ts';
import { RemoveButton } from './remove-button.tsx';
import { useImageOf } from './use-image-of.ts';

interface ShownPhotoProps {
  photo: Photo;
  /** From 1, in order. */
  number: number;
  messages: PhotoLogMessages;
  onRemove: () => void;
}

/** One photo with its day. Renders an `<li>` element. */
export function ShownPhoto({ photo, number, messages, onRemove }: ShownPhotoProps): ReactElement {
  const recovery = useRecovery();
  const image = useImageOf(photo.image);
  const when = dayInWords(photo.day, recovery);
  const name =
    when === null
      ? formatMessage(messages.undated, recovery.locale, { number })
      : formatMessage(messages.photo, recovery.locale, { number, when });
  return (
    <li className="osseo-recovery-photo">
      <figure>
        <img ref={image} alt={name} />
        <figcaption>{name}</figcaption>
      </figure>
      <RemoveButton
        label={messages.remove}
        name={formatMessage(messages.removePhoto, recovery.locale, { photo: name })}
        messages={messages}
        onRemove={onRemove}
      />
    </li>
  );
}

function dayInWords(day: number | null, { plan, locale, messages }: Recovery): string | null {
  if (day === null) return null;
  const date = dateOf(plan, day);
  return date === null ? formatMessage(messages.day, locale, { day }) : formatCivilDate(date, locale);
}
