import { Description, Heading, Primary, Stories, Title } from '@storybook/addon-docs/blocks';
import { Fragment, type ReactElement } from 'react';
import { PropsOfPart } from './props-of-part.tsx';
import { useFittingFrames } from './use-fitting-frames.ts';
import { chosenNow, useToolbar } from './use-toolbar.ts';

// The address that Storybook builds those of the frames on; nothing else tells them what was chosen.
Object.defineProperty(globalThis, 'PREVIEW_URL', { configurable: true, get: addressNow });

/**
 * What Storybook puts on a page of a part, without showing the first story twice. A story in a frame of its own is
 * framed anew when the toolbar chooses otherwise: it hears nothing of it.
 */
export function AutodocsBlocks(): ReactElement {
  useFittingFrames();
  const chosen = [useToolbar('scheme'), useToolbar('locale'), useToolbar('density')];
  return (
    <>
      <Title />
      <Description />
      <Description of="story" />
      <Fragment key={chosen.join(' ')}>
        <Primary />
        <PropsOfPart />
        <Stories title={<Heading>Every state</Heading>} includePrimary={false} />
      </Fragment>
    </>
  );
}

function addressNow(): string {
  const globals = `scheme:${chosenNow('scheme')};locale:${chosenNow('locale')};density:${chosenNow('density')}`;
  return `iframe.html?${new URLSearchParams({ globals }).toString()}`;
}
