import { Heading, Source, useOf } from '@storybook/addon-docs/blocks';
import { use, type ReactElement } from 'react';
import { stylesheets } from '../../src/controls/stylesheets.ts';
import { usePart } from './use-part.ts';

/** What a page imports that loads the CSS of this part and of no other. */
export function StylesheetsOfPart(): ReactElement | null {
  const { name = '' } = usePart();
  const { subcomponents = {} } = useOf('meta', ['meta']).preparedMeta;
  const table = use(stylesheets());
  const needed = new Set([name, ...Object.keys(subcomponents)].flatMap((part) => table[part] ?? []));
  if (needed.size === 0) return null;
  const files = ['tokens/tokens', ...[...needed].map((sheet) => `ui/styles/${sheet}`)];
  return (
    <>
      <Heading>Stylesheets</Heading>
      <p>
        In place of the whole <code>@osseo/ui/styles.css</code>, on a page that has no other part:
      </p>
      <Source language="css" code={files.map((file) => `@import '@osseo/${file}.css';`).join('\n')} />
    </>
  );
}
