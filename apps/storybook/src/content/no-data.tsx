import type { ReactElement } from 'react';

/** Stands where the data has nothing: a gap is data too. */
export function NoData(): ReactElement {
  return <p className="osseo-storybook-note">None in the data.</p>;
}
