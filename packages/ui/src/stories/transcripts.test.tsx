import { readdirSync } from 'node:fs';
import path from 'node:path';
import { readAloud } from '@osseo/testing/read-aloud';
import type { ComponentType, ReactElement } from 'react';
import { expect, it } from 'vitest';
import { StoryMessages } from './story-messages.tsx';

type Args = Readonly<Record<string, unknown>>;

/** What a file of stories and each of its stories say about what is drawn. */
interface Told {
  readonly component?: ComponentType<Args>;
  readonly args?: Args;
  readonly render?: (args: Args, context: object) => ReactElement;
}

const folders = readdirSync(path.join(import.meta.dirname, '..'), { recursive: true, encoding: 'utf8' }).flatMap(
  (file) => /^(?<folder>[\w-]+)\/\k<folder>\.stories\.tsx$/u.exec(file)?.groups?.['folder'] ?? [],
);

it.each(folders)('%s is read out as its transcript says, which its page in the Storybook shows', async (folder) => {
  const spoken = await readAloud(<StoryMessages locale="en">{await firstStoryOf(folder)}</StoryMessages>);

  await expect(`${spoken.join('\n') || 'nothing'}\n`).toMatchFileSnapshot(`../${folder}/${folder}.transcript.txt`);
});

async function firstStoryOf(folder: string): Promise<ReactElement> {
  const { default: meta, ...stories } = (await import(`../${folder}/${folder}.stories.tsx`)) as Record<string, Told>;
  const story = stories['Default'] ?? Object.values(stories)[0];
  const draw = story?.render ?? meta?.render;
  const args = { ...meta?.args, ...story?.args };
  const Component = meta?.component;
  const Story = (): ReactElement | null =>
    draw ? draw(args, { id: folder, globals: { locale: 'en' }, args }) : Component ? <Component {...args} /> : null;
  return <Story />;
}
