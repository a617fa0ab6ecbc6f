'use client';
import { Button } from '@osseo/ui';
import { useState, type ReactElement } from 'react';
import type { PhotoLogMessages } from '../messages/photo-log-messages.ts';

interface RemoveButtonProps {
  label: string;
  /** What it takes away, where the label does not say so. */
  name?: string;
  messages: PhotoLogMessages;
  onRemove: () => void;
}

/** What cannot be undone is asked once more, in the same place. */
export function RemoveButton({ label, name = label, messages, onRemove }: RemoveButtonProps): ReactElement {
  const [isAsking, setAsking] = useState(false);
  if (!isAsking) {
    return (
      <Button variant="quiet" aria-label={name} onClick={() => setAsking(true)}>
        {label}
      </Button>
    );
  }
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- two buttons are no field set
    <div className="osseo-recovery-photo-question" role="group" aria-label={name}>
      {/* The button that was pressed is gone: the milder of its two answers has the focus. */}
      {/* oxlint-disable-next-line jsx-a11y/no-autofocus */}
      <Button autoFocus variant="secondary" onClick={() => setAsking(false)}>
        {messages.keep}
      </Button>
      <Button variant="danger" onClick={onRemove}>
        {messages.reallyRemove}
      </Button>
    </div>
  );
}
