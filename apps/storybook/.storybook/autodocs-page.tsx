import { lazy, Suspense, type ReactElement } from 'react';

// Fetched with the first page: the stories that run as tests have none.
const Blocks = lazy(async () => ({ default: (await import('./autodocs-blocks.tsx')).AutodocsBlocks }));

/** The page of a part: its first story with its props, then every other state once. */
export function AutodocsPage(): ReactElement {
  return (
    <Suspense fallback={null}>
      <Blocks />
    </Suspense>
  );
}
