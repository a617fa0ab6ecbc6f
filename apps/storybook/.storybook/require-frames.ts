import { NO_FRAMES } from '../../../scripts/lib/no-frames.ts';

/** Far longer than a busy machine needs for a frame, in milliseconds. */
const PATIENCE = 20_000;

let stopped = false;

/**
 * Ends each story at once when the browser draws nothing more, so that a run tells it within a minute: without, each would
 * wait for its own timeout, three hours in all.
 *
 * @throws Error with `NO_FRAMES`, which `npm test` answers with a new browser.
 */
export async function requireFrames(): Promise<void> {
  if (import.meta.env.MODE !== 'test') return;
  stopped ||= await Promise.race([
    new Promise<false>((resolve) => requestAnimationFrame(() => resolve(false))),
    new Promise<true>((resolve) => setTimeout(() => resolve(true), PATIENCE)),
  ]);
  if (stopped) throw new Error(NO_FRAMES);
}
