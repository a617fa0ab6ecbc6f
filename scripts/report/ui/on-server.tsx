import { renderToString } from 'react-dom/server';
import { composeStories, type StoryModule } from './compose-stories.tsx';
import { untilSeen } from './seen.tsx';

/** The stories of one folder as a server sends them. */
export interface ServedStories {
  readonly stories: readonly { readonly id: string; readonly name: string; readonly html: string }[];
  /** What React and the parts complained of meanwhile. */
  readonly complaints: readonly string[];
}

/** Renders every story on the server. */
export function renderModules(modules: Readonly<Record<string, StoryModule>>): Readonly<Record<string, ServedStories>> {
  return Object.fromEntries(Object.entries(modules).map(([folder, module]) => [folder, renderModule(folder, module)]));
}

function renderModule(folder: string, module: StoryModule): ServedStories {
  const complaints: string[] = [];
  const { error, warn } = console;
  const note = (...words: readonly unknown[]): void =>
    void complaints.push(`on the server: ${words.map(String).join(' ')}`);
  Object.assign(console, { error: note, warn: note });
  try {
    const stories = composeStories(folder, module).map(({ id, name, element }) => {
      try {
        return { id, name, html: renderToString(untilSeen(element, () => undefined)) };
      } catch (thrown) {
        note(`${name} threw`, thrown);
        return { id, name, html: '' };
      }
    });
    return { stories, complaints };
  } finally {
    Object.assign(console, { error, warn });
  }
}
