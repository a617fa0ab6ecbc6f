import type { DocsContainerProps } from '@storybook/addon-docs/blocks';
import { lazy, Suspense, useEffect, type PropsWithChildren, type ReactElement } from 'react';
import { setPage } from './set-page.ts';
import { themeOf } from './theme.ts';
import { useToolbars } from './use-toolbar.ts';

// Fetched with the first page: the stories that run as tests have none.
const Container = lazy(async () => ({ default: (await import('@storybook/addon-docs/blocks')).DocsContainer }));

/** A documentation page, which is English, on the paper that the toolbar chooses. Stories inside it choose theirs themselves. */
export function DocsPage({ context, children }: PropsWithChildren<DocsContainerProps>): ReactElement {
  const choice = useToolbars();
  useEffect(() => setPage(document.documentElement, { ...choice, locale: 'en', direction: 'auto' }), [choice]);
  return (
    <Suspense fallback={null}>
      <main>
        <Container context={context} theme={themeOf(choice)}>
          {children}
        </Container>
      </main>
    </Suspense>
  );
}
