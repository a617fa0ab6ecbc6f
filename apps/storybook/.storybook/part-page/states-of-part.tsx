import { Canvas, DocsContext, Heading } from '@storybook/addon-docs/blocks';
import { useContext, type ReactElement } from 'react';

/** The matrix of states, where the part has one. It stands here alone and not among the other stories. */
export function StatesOfPart(): ReactElement | null {
  const states = useContext(DocsContext)
    .componentStories()
    .find(({ parameters }) => parameters['states'] === true);
  if (!states) return null;
  return (
    <>
      <Heading>States</Heading>
      <Canvas of={states.moduleExport} sourceState="none" />
    </>
  );
}
