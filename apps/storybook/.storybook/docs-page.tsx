import type { DocsContainerProps } from '@storybook/addon-docs/blocks';
import { lazy, Suspense, useEffect, type PropsWithChildren, type ReactElement } from 'react';
import { themes } from './theme.ts';
import { useToolbar } from './use-toolbar.ts';

// Fetched with the first page: the stories that run as tests have none.
const Container = lazy(async () => ({ default: (await import('@storybook/addon-docs/blocks')).DocsContainer }));

/** A documentation page, which is English, on the paper that the toolbar chooses. Stories inside it choose theirs themselves. */
export function DocsPage({ context, children }: PropsWithChildren<DocsContainerProps>): ReactElement {
  const scheme = useToolbar('scheme') === 'dark' ? 'dark' : 'light';
  useEffect(() => {
    const page = document.documentElement;
    page.dataset['osseoScheme'] = scheme;
    page.lang = 'en';
    page.dir = 'ltr';
  }, [scheme]);
  return (
    <Suspense fallback={null}>
      <Container context={context} theme={themes[scheme]}>
        {children}
      </Container>
    </Suspense>
  );
}
