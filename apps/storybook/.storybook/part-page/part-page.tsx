import { Description, Heading, Primary, Stories, Title } from '@storybook/addon-docs/blocks';
import { Fragment, type ReactElement } from 'react';
import { frameOf } from '../toolbars.ts';
import { useFittingFrames } from '../use-fitting-frames.ts';
import { chosenNow, useToolbars } from '../use-toolbar.ts';
import { Anatomy } from './anatomy.tsx';
import { Gaps } from './gaps.tsx';
import { Keyboard } from './keyboard.tsx';
import { Measured } from './measured.tsx';
import { PropsOfPart } from './props-of-part.tsx';
import { Purpose } from './purpose.tsx';
import { StatesOfPart } from './states-of-part.tsx';
import { StylesheetsOfPart } from './stylesheets-of-part.tsx';
import { Transcript } from './transcript.tsx';
import '../../src/content/page.css';
import './part-page.css';

// The address that Storybook builds those of the frames on; nothing else tells them what was chosen.
Object.defineProperty(globalThis, 'PREVIEW_URL', { configurable: true, get: addressNow });

/**
 * What is said of a part, in the order in which a reader asks: what it is for, how it looks in every state, what a
 * stylesheet may name, how it is used without a pointer, what it takes and what it weighs. A section without data is left
 * out, and the first story is not shown twice. A story in a frame of its own is framed anew when the toolbar chooses
 * otherwise: it hears nothing of it.
 */
export function PartPage(): ReactElement {
  useFittingFrames();
  const choice = useToolbars();
  return (
    <>
      <Title />
      <Purpose />
      <Description of="story" />
      <Fragment key={Object.values(choice).join(' ')}>
        <Primary />
        <StatesOfPart />
        <Anatomy />
        <StylesheetsOfPart />
        <Keyboard />
        <Transcript />
        <PropsOfPart />
        <Measured />
        <Gaps />
        <Stories title={<Heading>More examples</Heading>} includePrimary={false} />
      </Fragment>
    </>
  );
}

function addressNow(): string {
  return frameOf(undefined, chosenNow());
}
