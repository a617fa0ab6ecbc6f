import { ArgTypes, Controls, Heading, Subheading, useOf } from '@storybook/addon-docs/blocks';
import type { ReactElement } from 'react';

/** The props of a part with their controls. A part that adds none to its element stands aside for those inside it that do. */
export function PropsOfPart(): ReactElement {
  const { argTypes, subcomponents = {} } = useOf('meta', ['meta']).preparedMeta;
  if (Object.keys(argTypes).length > 0)
    return (
      <>
        <Heading>Props</Heading>
        <Controls />
      </>
    );
  return (
    <>
      {Object.entries(subcomponents).map(([name, part]) => (
        <section key={name}>
          <Subheading>{name}</Subheading>
          <ArgTypes of={part} />
        </section>
      ))}
    </>
  );
}
