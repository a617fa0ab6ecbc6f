import { useEffect, useMemo, type RefObject } from 'react';

/** How long a pointer rests before the words appear, in milliseconds: one that only passes brings none. */
const REST = 400;
/** How long a pointer may take from the control to the words, in milliseconds. */
const WAY = 250;

export interface Hint {
  readonly show: () => void;
  readonly showSoon: () => void;
  readonly hide: () => void;
  readonly hideSoon: () => void;
}

/** Shows and hides words beside a control. It needs no state of React: nothing else on the page depends on it. */
export function useHint(words: RefObject<HTMLElement | null>): Hint {
  const hint = useMemo(() => createHint(() => words.current), [words]);
  useEffect(() => hint.hide, [hint]);
  return hint;
}

function createHint(wordsNow: () => HTMLElement | null): Hint {
  let timer: ReturnType<typeof setTimeout> | undefined;

  function after(delay: number, act: () => void) {
    clearTimeout(timer);
    timer = setTimeout(act, delay);
  }

  function set(isShown: boolean) {
    clearTimeout(timer);
    document.removeEventListener('keydown', hideByEscape, true);
    if (isShown) document.addEventListener('keydown', hideByEscape, true);
    wordsNow()?.toggleAttribute('data-open', isShown);
    // Where nothing can be placed beside something else, it stays out of the top layer and inside its wrapper.
    if ('positionArea' in document.documentElement.style) wordsNow()?.togglePopover(isShown);
  }

  const show = () => set(true);
  const hide = () => set(false);

  // Escape closes the words, and not the dialog around them as well.
  function hideByEscape(event: KeyboardEvent) {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    hide();
  }

  return { show, hide, showSoon: () => after(REST, show), hideSoon: () => after(WAY, hide) };
}
