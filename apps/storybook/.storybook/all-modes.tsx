import { useCallback, useRef, useState, type ReactElement } from 'react';
import { takeTurn } from './take-turn.ts';
import { frameOf, MODES, type Choice } from './toolbars.ts';
import { useFittingFrames } from './use-fitting-frames.ts';

/**
 * One story in every mode, side by side. Each is a page of its own: ids stay unique, and what opens over a page opens
 * over its own. It is fetched when it is looked at, one after the other, so that a page of many stories answers meanwhile.
 */
export function AllModes({ id, choice }: { id: string; choice: Choice }): ReactElement {
  useFittingFrames();
  return (
    <div className="osseo-storybook-modes" lang="en" dir="ltr">
      {Object.entries(MODES).map(([scheme, title]) => (
        <figure key={scheme}>
          <figcaption>{title}</figcaption>
          <Mode title={title} src={frameOf(id, { ...choice, scheme })} />
        </figure>
      ))}
    </div>
  );
}

function Mode({ title, src }: { title: string; src: string }): ReactElement {
  const [isDue, setIsDue] = useState(false);
  const endTurn = useRef<() => void>(undefined);
  const watch = useCallback((box: HTMLElement | null) => {
    if (!box) return undefined;
    const seen = new IntersectionObserver((entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      seen.disconnect();
      endTurn.current = takeTurn(() => setIsDue(true));
    });
    seen.observe(box);
    return () => {
      seen.disconnect();
      endTurn.current?.();
    };
  }, []);

  return (
    <div ref={watch} className="osseo-storybook-mode">
      {isDue && (
        // Our own pages, which a sandbox that lets them run would not hold.
        // oxlint-disable-next-line react/iframe-missing-sandbox
        <iframe title={title} src={src} onLoad={() => endTurn.current?.()} />
      )}
    </div>
  );
}
