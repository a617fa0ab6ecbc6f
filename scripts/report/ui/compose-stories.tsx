import { createElement, type ComponentType, type ReactElement, type ReactNode } from 'react';
import { StoryMessages } from '../../../packages/ui/src/stories/story-messages.tsx';

/** One story as an element, without Storybook. */
export interface ComposedStory {
  /** Unique among all stories; the stories use it as an id on the page. */
  readonly id: string;
  /** As it is exported. */
  readonly name: string;
  readonly element: ReactElement;
}

/** A module of stories, by what is exported from it. */
export type StoryModule = Readonly<Record<string, unknown>>;

type Args = Readonly<Record<string, unknown>>;
type Render = (args: Args, context: object) => ReactNode;
type Decorator = (story: ComponentType, context: object) => ReactNode;

/** What a story and the `meta` of its file have in common. */
interface Told {
  readonly component?: ComponentType<Args>;
  readonly args?: Args;
  readonly globals?: Args;
  readonly parameters?: Args;
  readonly render?: Render;
  readonly decorators?: Decorator | readonly Decorator[];
}

/** What the toolbars of the Storybook choose at first. */
const GLOBALS: Args = { scheme: 'light', locale: 'en', density: 'comfortable', direction: 'auto' };

/** All stories of a module, put together as Storybook does it: arguments, `render`, decorators of both levels, and the words of parts. */
export function composeStories(folder: string, module: StoryModule): readonly ComposedStory[] {
  const meta = module['default'] as Told;
  return Object.entries(module)
    .filter(([name, story]) => /^[A-Z]/u.test(name) && typeof story === 'object' && story !== null)
    .map(([name, story]) => ({ ...compose(meta, story as Told, `${folder}--${name.toLowerCase()}`), name }));
}

function compose(meta: Told, story: Told, id: string): Omit<ComposedStory, 'name'> {
  const args = { ...meta.args, ...story.args };
  const context = {
    id,
    args,
    initialArgs: args,
    argTypes: {},
    globals: { ...GLOBALS, ...meta.globals, ...story.globals },
    parameters: { ...meta.parameters, ...story.parameters },
    component: meta.component,
    viewMode: 'story',
    loaded: {},
    tags: [],
  };
  const render = story.render ?? meta.render ?? plainly(meta.component);

  let Story: ComponentType = () => render(args, context);
  for (const decorate of [...listed(story.decorators), ...listed(meta.decorators)]) {
    const Inner: ComponentType = Story;
    Story = () => decorate(Inner, context);
  }
  const element = (
    <StoryMessages locale="en">
      <Story />
    </StoryMessages>
  );
  return { id, element };
}

function plainly(component: ComponentType<Args> | undefined): Render {
  if (!component) throw new Error('A story without `render` needs the `component` of its file.');
  return (args) => createElement(component, args);
}

function listed(decorators: Told['decorators'] = []): readonly Decorator[] {
  return typeof decorators === 'function' ? [decorators] : decorators;
}
