import { ArgTypes, Controls, Heading, Subheading, Unstyled, useOf } from '@storybook/addon-docs/blocks';
import type { ReactElement } from 'react';
import { usePart } from './use-part.ts';

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
  if (Object.keys(subcomponents).length === 0) return <NoProps />;
  return (
    <>
      <Heading>Props</Heading>
      {Object.entries(subcomponents).map(([name, part]) => (
        <section key={name}>
          <Subheading>{name}</Subheading>
          <ArgTypes of={part} />
        </section>
      ))}
    </>
  );
}

function NoProps(): ReactElement | null {
  const element = usePart().doc?.anatomy[0]?.element;
  if (element === undefined) return null;
  return (
    <>
      <Heading>Props</Heading>
      <Unstyled>
        <p className="osseo-storybook-page">
          Those of <code>&lt;{element}&gt;</code>, which it passes on. It adds none.
        </p>
      </Unstyled>
    </>
  );
}
