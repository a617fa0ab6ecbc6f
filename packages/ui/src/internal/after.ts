import type { SyntheticEvent } from 'react';

/** What an owner does with an event, and then what a part does, unless the owner has forbidden it. */
export function after<Heard extends SyntheticEvent>(
  theirs: ((event: Heard) => void) | undefined,
  ours: (event: Heard) => void,
): (event: Heard) => void {
  return (event) => {
    theirs?.(event);
    if (!event.defaultPrevented) ours(event);
  };
}
