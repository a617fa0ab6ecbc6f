import type { Browser } from './launch.ts';

/** What the page has used since it was opened. */
export interface Usage {
  /** Processor time of the main thread, in milliseconds: what waits for other programs is no part of it. */
  readonly cpu: number;
  /** Bytes of the JavaScript heap. */
  readonly heap: number;
}

/** What a probe can be asked for. */
type Calls<Probe> = { readonly [Name in keyof Probe]: (...args: never) => unknown };

/** One page in a context of its own, with the probe in it. */
export interface Page<Probe extends Calls<Probe>> {
  /** Calls the probe. @throws {Error} with what the page threw. */
  call<Name extends keyof Probe & string>(
    name: Name,
    ...args: Parameters<Probe[Name]>
  ): Promise<Awaited<ReturnType<Probe[Name]>>>;
  usage(): Promise<Usage>;
  collectGarbage(): Promise<void>;
  type(letter: string): Promise<void>;
  press(point: { readonly x: number; readonly y: number }): Promise<void>;
  close(): Promise<void>;
}

interface Evaluated {
  readonly result: { readonly value?: unknown };
  readonly exceptionDetails?: { readonly text: string; readonly exception?: { readonly description?: string } };
}

export async function openPage<Probe extends Calls<Probe>>(
  { connection }: Browser,
  url: string,
  probe: string,
): Promise<Page<Probe>> {
  const { browserContextId } = await connection.send<{ browserContextId: string }>('Target.createBrowserContext');
  const { targetId } = await connection.send<{ targetId: string }>('Target.createTarget', {
    url: 'about:blank',
    browserContextId,
    width: 1280,
    height: 900,
  });
  const { sessionId } = await connection.send<{ sessionId: string }>('Target.attachToTarget', {
    targetId,
    flatten: true,
  });
  const send = <Result>(method: string, params: object = {}) => connection.send<Result>(method, params, sessionId);

  async function evaluate(expression: string): Promise<unknown> {
    const { result, exceptionDetails } = await send<Evaluated>('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
    });
    if (!exceptionDetails) return result.value;
    const [said = exceptionDetails.text] = (exceptionDetails.exception?.description ?? '').split('\n', 1);
    throw new Error(said);
  }

  await send('Page.enable');
  await send('Performance.enable', { timeDomain: 'timeTicks' });
  await send('HeapProfiler.enable');
  // The frames of an animation are no work that an answer asks for.
  await send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-reduced-motion', value: 'reduce' }] });
  await send('Page.addScriptToEvaluateOnNewDocument', { source: probe });
  await send('Page.navigate', { url });
  await untilReady(() => evaluate('globalThis.probe?.isReady() === true'));

  return {
    call: (name, ...args) =>
      evaluate(`probe.${name}(${args.map((arg) => JSON.stringify(arg)).join(', ')})`) as Promise<never>,
    async usage() {
      const { metrics } = await send<{ metrics: { name: string; value: number }[] }>('Performance.getMetrics');
      const value = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
      return { cpu: value('ThreadTime') * 1000, heap: value('JSHeapUsedSize') };
    },
    async collectGarbage() {
      await send('HeapProfiler.collectGarbage');
      await send('HeapProfiler.collectGarbage');
    },
    async type(letter) {
      const key = { key: letter, text: letter, ...keyCode(letter) };
      await send('Input.dispatchKeyEvent', { type: 'keyDown', ...key });
      await send('Input.dispatchKeyEvent', { type: 'keyUp', ...keyCode(letter), key: letter });
    },
    async press(point) {
      const left = { ...point, button: 'left', clickCount: 1 };
      await send('Input.dispatchMouseEvent', { type: 'mouseMoved', ...point });
      await send('Input.dispatchMouseEvent', { type: 'mousePressed', ...left });
      await send('Input.dispatchMouseEvent', { type: 'mouseReleased', ...left });
    },
    async close() {
      await connection.send('Target.disposeBrowserContext', { browserContextId });
    },
  };
}

function keyCode(letter: string): { readonly code: string; readonly windowsVirtualKeyCode: number } {
  const upper = letter.toUpperCase();
  return { code: letter === ' ' ? 'Space' : `Key${upper}`, windowsVirtualKeyCode: upper.charCodeAt(0) };
}

/** Asks again and again, for a minute: while a page comes, there is nothing to ask. */
async function untilReady(ask: () => Promise<unknown>): Promise<void> {
  const began = performance.now();
  while (performance.now() - began < 60_000) {
    if ((await ask().catch(() => false)) === true) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('The page did not come within a minute.');
}
