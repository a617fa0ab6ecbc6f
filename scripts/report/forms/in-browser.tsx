import { createRoot, hydrateRoot, type Root } from 'react-dom/client';
import { takeNoticed, type Noticed } from '../browser/notice.ts';
import { bothOf, leftOvers, makeupOf, type Makeup } from './left-overs.ts';
import type { FormCase } from './form-case.ts';
import { pageOf } from './form-page.tsx';

/** What was found at one form, rendered in both ways. */
export interface FormVisit extends Noticed {
  /** What ran that came from the form. */
  readonly executed: readonly string[];
  readonly leftOver: readonly string[];
  readonly disagreements: readonly string[];
  readonly axe: readonly string[];
}

declare global {
  interface Window {
    osseoExecuted: string[];
    osseoForms: (cases: readonly FormCase[]) => Promise<readonly FormVisit[]>;
  }
}

/** Looks at every form that the server sent with the page: hydrated, and rendered anew. Each has the page to itself. */
window.osseoForms = async (cases) => {
  // What the page itself came to, before any script of ours ran on it, stays noticed, and is that of its first form.
  const served = [...document.querySelectorAll<HTMLElement>('[data-form]')];
  for (const element of served) element.remove();
  const visits: FormVisit[] = [];
  harmless = undefined;
  for (const [index, one] of cases.entries()) {
    const container = served[index];
    if (!container) throw new Error(`The server sent no form ${index}.`);
    const axe: string[] = [];
    const inBoth = [
      await look(one, container, hydrateRoot, async () => {
        // Once is enough: what stands there is the same in both ways, or React complains of it.
        axe.push(...((await window.osseoLook?.(container)) ?? []));
      }),
      await look(one, document.createElement('div'), (root, element, options) => {
        const made = createRoot(root, options);
        made.render(element);
        return made;
      }),
    ];
    await settled();
    visits.push({
      ...takeNoticed(),
      executed: takeExecuted(),
      leftOver: inBoth.flatMap(({ leftOver }) => leftOver),
      disagreements: inBoth.flatMap(({ differing }) => differing),
      axe,
    });
  }
  return visits;
};

/** What the forms of the page with harmless texts are made of. */
let harmless: Makeup | undefined;

interface Looked {
  readonly leftOver: readonly string[];
  readonly differing: readonly string[];
}

/** @param whileThere Runs while the form is on the page. */
async function look(
  one: FormCase,
  container: HTMLElement,
  render: typeof hydrateRoot,
  whileThere?: () => Promise<void>,
): Promise<Looked> {
  const note = (what: string) => (thrown: unknown) => void window.osseoNoticed.complaints.push(`${what}: ${thrown}`);
  const { element, disagreements } = await pageOf(one);
  document.querySelector('#content')?.append(container);
  const root: Root = render(container, element, {
    onRecoverableError: note('recovered'),
    onCaughtError: note('caught'),
    onUncaughtError: note('uncaught'),
  });
  await settled();
  if (one.isHarmless) harmless = harmless ? bothOf(harmless, makeupOf(container)) : makeupOf(container);
  const found: Looked = {
    leftOver: harmless && !one.isHarmless ? leftOvers(container, harmless) : [],
    differing: disagreements(container),
  };
  await whileThere?.();
  root.unmount();
  container.remove();
  return found;
}

function takeExecuted(): readonly string[] {
  const executed = window.osseoExecuted;
  window.osseoExecuted = [];
  return executed;
}

/** Waits until React, the parts that load later and the policy have had their turn. */
async function settled(): Promise<void> {
  for (let turns = 0; turns < 4; turns += 1) {
    await new Promise<void>((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener('message', () => resolve(), { once: true });
      port1.start();
      port2.postMessage(undefined, []);
    });
  }
}
