import type { ReactElement, ReactNode } from 'react';

/**
 * What a button says at rest and while it loads, in one place, so that it is as wide as the longer of the two.
 * What it says while it loads is what it says at rest where it has no other words.
 */
export function loadingFaces(loading: boolean, atRest: ReactNode, label: ReactNode = atRest): ReactElement {
  return (
    <span className="osseo-button-faces">
      <span className="osseo-button-face" aria-hidden={loading || undefined}>
        {atRest}
      </span>
      <span className="osseo-button-face" aria-hidden={!loading || undefined}>
        <span className="osseo-button-spinner" />
        {label}
      </span>
    </span>
  );
}
