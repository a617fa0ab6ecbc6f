'use client';
import { useId, type ReactElement } from 'react';
import { Drawing } from '../icon/drawing.tsx';
import { ALERT, CHECK, CLOSE, INFO } from '../icon/drawings.ts';
import type { Say } from '../messages/use-words.ts';
import type { ShownToast, ToastKind } from './create-toasts.ts';

export interface ToastProps extends ShownToast {
  say: Say<'toast'>;
  onDismiss: () => void;
}

/** One message, with what can be done about it. Renders an `<li>` element with `data-kind`. */
export function Toast({ id, kind, text, action, say, onDismiss }: ToastProps): ReactElement {
  const ownId = useId();
  return (
    <li className="osseo-toast" data-kind={kind}>
      <Drawing path={PATHS[kind]} />
      <div className="osseo-toast-body">
        <p className="osseo-toast-text" id={`${ownId}-text`}>
          <span className="osseo-toast-kind">{say(kind)}</span> {text}
        </p>
        {action && (
          <button
            type="button"
            className="osseo-toast-action"
            onClick={() => {
              action.onAct();
              onDismiss();
            }}
          >
            {action.label}
          </button>
        )}
      </div>
      <button
        type="button"
        className="osseo-toast-dismiss"
        id={ownId}
        aria-label={say('dismiss')}
        // Its own name, and what it takes away.
        aria-labelledby={`${ownId} ${ownId}-text`}
        data-toast={id}
        onClick={onDismiss}
      >
        <Drawing path={CLOSE} />
      </button>
    </li>
  );
}

const PATHS: Readonly<Record<ToastKind, string>> = { note: INFO, done: CHECK, problem: ALERT };
