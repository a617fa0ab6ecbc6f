import { lazy, Suspense, type ReactElement } from 'react';

// Fetched with the first page: the stories that run as tests have none.
const Blocks = lazy(async () => ({ default: (await import('./part-page/part-page.tsx')).PartPage }));

/** The page of a part, as `PartPage` says. */
export function AutodocsPage(): ReactElement {
  return (
    <Suspense fallback={null}>
      <Blocks />
    </Suspense>
  );
}
