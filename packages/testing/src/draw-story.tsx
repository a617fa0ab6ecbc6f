import type { ComponentType, ReactElement } from 'react';

type Args = Readonly<Record<string, unknown>>;

/** What a file of stories and each of its stories say about what is drawn. */
export interface Told {
  readonly component?: ComponentType<Args>;
  readonly args?: Args;
  readonly play?: unknown;
  readonly render?: (args: Args, context: object) => ReactElement;
}

/** A story as Storybook draws it, in English. */
export function drawStory(meta: Told | undefined, story: Told | undefined): ReactElement {
  const draw = story?.render ?? meta?.render;
  const args = { ...meta?.args, ...story?.args };
  const Component = meta?.component;
  // Stories may use hooks, so they are drawn as a component.
  const Story = (): ReactElement | null =>
    draw ? draw(args, { globals: { locale: 'en' }, args }) : Component ? <Component {...args} /> : null;
  return <Story />;
}
