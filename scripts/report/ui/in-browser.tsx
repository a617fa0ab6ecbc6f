import { createRoot, hydrateRoot, type Root } from 'react-dom/client';
import { takeNoticed, type Noticed } from '../browser/notice.ts';
import { composeStories, type ComposedStory, type StoryModule } from './compose-stories.tsx';
import { noteOpen, openElements, openEverything } from './open-everything.ts';
import { untilSeen } from './seen.tsx';
import { smallTargets } from './small-targets.ts';

export interface BrowserVisit {
  /** Rendered on the server and hydrated. */
  readonly server: Noticed;
  /** Rendered in the browser. */
  readonly client: Noticed;
  /** Every class that any element of the page had at some moment. */
  readonly classes: readonly string[];
  /** The kinds of what can stand open, and of what did stand open at some moment. */
  readonly openable: readonly string[];
  readonly opened: readonly string[];
  /** What was found by whoever looks at each story, closed and opened. */
  readonly findings: readonly string[];
  /** What of a story, closed and opened, is smaller than a finger. */
  readonly smallTargets: readonly string[];
}

declare global {
  interface Window {
    osseoVisit: () => Promise<BrowserVisit>;
  }
}

/** Makes `window.osseoVisit`, which renders every story that the server sent with the page, in both ways, closed and opened. */
export function start(modules: Readonly<Record<string, StoryModule>>): void {
  // What a form would send or a link would open is another page.
  window.addEventListener('submit', (event) => event.preventDefault());
  window.osseoVisit = async () => {
    const folder = document.title;
    const stories = composeStories(folder, modules[folder] ?? {});
    const served = new Map(
      [...document.querySelectorAll<HTMLElement>('[data-story]')].map((element) => [element.dataset['story'], element]),
    );
    await settled();
    // Each story has the page to itself, for two may use one id. The parser has read them all.
    for (const element of served.values()) element.remove();

    const seen: Seen = { classes: new Set(), openable: new Set(), opened: new Set() };
    const findings: string[] = [];
    const small = new Set<string>();
    for (const story of stories) {
      await visit(story, {
        container: served.get(story.id) ?? document.createElement('div'),
        render: hydrateRoot,
        seen,
        look: async () => undefined,
      });
    }
    const server = await take();
    for (const story of stories) {
      await visit(story, {
        container: document.createElement('div'),
        render: (container, element, options) => {
          const root = createRoot(container, options);
          root.render(element);
          return root;
        },
        seen,
        look: async (element) => {
          for (const one of smallTargets(element)) small.add(`${story.id}: ${one}`);
          for (const one of (await window.osseoLook?.(element)) ?? []) findings.push(`${story.id}: ${one}`);
        },
      });
    }
    const client = await take();
    return {
      server,
      client,
      findings,
      smallTargets: [...small],
      classes: [...seen.classes],
      openable: [...seen.openable],
      opened: [...seen.opened],
    };
  };
}

interface Way {
  readonly container: HTMLElement;
  readonly render: typeof hydrateRoot;
  /** Looks at the page before and after everything is opened, and at what opens when it does. */
  readonly look: (element: Element) => Promise<void>;
  /** Is told of all that the page has at some moment. */
  readonly seen: Seen;
}

type Seen = Readonly<Record<'classes' | 'openable' | 'opened', Set<string>>>;

async function visit({ id, element }: ComposedStory, { container, render, look, seen }: Way): Promise<void> {
  const note = (what: string) => (thrown: unknown) =>
    void window.osseoNoticed.complaints.push(`${id}: ${what}: ${thrown}`);

  document.querySelector('#content')?.append(container);
  let root: Root | undefined;
  await new Promise<void>((resolve) => {
    root = render(container, untilSeen(element, resolve), {
      onRecoverableError: note('recovered'),
      onCaughtError: note('caught'),
      onUncaughtError: (thrown) => {
        note('uncaught')(thrown);
        resolve();
      },
    });
  });
  await settled();
  noteClasses(seen);
  await look(document.body);
  const lookedAt = new Set<Element>();
  const lookAtOpen = async (): Promise<void> => {
    noteOpen(seen.openable, seen.opened);
    for (const opened of openElements()) {
      if (lookedAt.has(opened)) continue;
      lookedAt.add(opened);
      await look(opened);
    }
  };
  await openEverything(settled, lookAtOpen).catch(note('while it was opened'));
  noteClasses(seen);
  await look(document.body);
  root?.unmount();
  await settled();
  container.remove();
}

function noteClasses({ classes }: Seen): void {
  for (const { classList } of document.body.querySelectorAll('[class]'))
    for (const name of classList) classes.add(name);
}

/** What was noticed since the last time, late reports among it. */
async function take(): Promise<Noticed> {
  await new Promise((resolve) => setTimeout(resolve, 50));
  return takeNoticed();
}

const { port1: turn, port2: next } = new MessageChannel();

/**
 * Waits until what was set off has run, effects among it. A message is what React waits with as well; a timer would cost
 * four milliseconds, thousands of times, and a frame may never come: a busy browser draws none.
 */
async function settled(): Promise<void> {
  for (let turns = 0; turns < 2; turns += 1) {
    await new Promise((resolve) => {
      turn.addEventListener('message', resolve, { once: true });
      turn.start();
      next.postMessage(undefined, []);
    });
  }
}
