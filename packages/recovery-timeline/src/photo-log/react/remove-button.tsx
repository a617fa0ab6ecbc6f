'use client';
import { Button } from '@osseo/ui';
import { useState, type ReactElement } from 'react';
import type { PhotoLogMessages } from '../messages/photo-log-messages.ts';

interface RemoveButtonProps {
  label: string;
  messages: PhotoLogMessages;
  onRemove: () => void;
}

/** What cannot be undone is asked once more, in the same place. */
export function RemoveButton({ label, messages, onRemove }: RemoveButtonProps): ReactElement {
  const [isAsking, setAsking] = useState(false);
  if (!isAsking) {
    return (
      <Button variant="quiet" onClick={() => setAsking(true)}>
        {label}
      </Button>
    );
  }
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- two buttons are no field set
    <div className="osseo-recovery-photo-question" role="group" aria-label={label}>
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
