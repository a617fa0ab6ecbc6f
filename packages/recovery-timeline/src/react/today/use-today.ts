'use client';
import { civilDateAt, type CivilDate } from '@osseo/core';
import { useCallback, useSyncExternalStore } from 'react';
import { untilTomorrow } from './civil-clock.ts';

/**
 * The reader's present day: `null` on the server and while React takes over its
 * HTML, the date after that. Limits and tasks are lived by where the patient is, so
 * that the zone of the browser counts unless `timeZone` (IANA) names another.
 *
 * It is looked up again when the page comes back into sight and when the next
 * day begins there. A timer of 24 hours would be wrong twice a year.
 */
export function useToday(timeZone?: string): CivilDate | null {
  const subscribe = useCallback((listener: () => void) => watchDay(timeZone, listener), [timeZone]);
  return useSyncExternalStore(subscribe, () => civilDateAt(Date.now(), timeZone), onServer);
}

function onServer(): null {
  return null;
}

/** Calls back whenever the day may have changed, until what it returns is called. */
function watchDay(timeZone: string | undefined, listener: () => void): () => void {
  let timer: ReturnType<typeof setTimeout>;
  const wait = () => {
    timer = setTimeout(look, untilTomorrow(Date.now(), timeZone));
  };
  const look = () => {
    clearTimeout(timer);
    wait();
    listener();
  };
  wait();
  document.addEventListener('visibilitychange', look);
  return () => {
    clearTimeout(timer);
    document.removeEventListener('visibilitychange', look);
  };
}
