import { readdirSync } from 'node:fs';
import path from 'node:path';
import { virtual } from '@guidepup/virtual-screen-reader';
import { render } from '@testing-library/react';
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
  const page = document.body.appendChild(document.createElement('div'));
  page.role = 'document';
  const story = <StoryMessages locale="en">{await firstStoryOf(folder)}</StoryMessages>;
  const { unmount } = render(story, { container: page });

  await virtual.start({ container: page });
  // Behind the end it begins anew; where there is nothing to say it does so at once.
  do await virtual.next();
  while (!/^(?:end of )?document$/u.test(await virtual.lastSpokenPhrase()));
  const spoken = await virtual.spokenPhraseLog();
  await virtual.stop();
  unmount();
  page.remove();

  await expect(`${spoken.slice(1, -1).join('\n') || 'nothing'}\n`).toMatchFileSnapshot(
    `../${folder}/${folder}.transcript.txt`,
  );
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
