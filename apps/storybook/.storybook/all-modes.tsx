import type { ReactElement } from 'react';
import { frameOf, MODES, type Choice } from './toolbars.ts';
import { useFittingFrames } from './use-fitting-frames.ts';

/**
 * One story in every mode, side by side. Each is a page of its own: ids stay unique, and what opens over a page opens
 * over its own.
 */
export function AllModes({ id, choice }: { id: string; choice: Choice }): ReactElement {
  useFittingFrames();
  return (
    <div className="osseo-storybook-modes" lang="en" dir="ltr">
      {Object.entries(MODES).map(([scheme, title]) => (
        <figure key={scheme}>
          <figcaption>{title}</figcaption>
          <div className="osseo-storybook-mode">
            {/* Our own pages, which a sandbox that lets them run would not hold. */}
            {/* oxlint-disable-next-line react/iframe-missing-sandbox */}
            <iframe title={title} src={frameOf(id, { ...choice, scheme })} loading="lazy" />
          </div>
        </figure>
      ))}
    </div>
  );
}
