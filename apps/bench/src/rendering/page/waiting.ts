/** How often the page is asked whether it is idle, and how late its answer may be, in milliseconds. */
const STEP = 50;
const LATE = 30;

export function nextFrame(): Promise<number> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => resolve(performance.now()));
  });
}

/** The end of the frame that is about to be drawn. */
export function frameDrawn(): Promise<number> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      void frameEnd().then(resolve);
    });
  });
}

/** Asked for while a frame is being made: a message is delivered after its layout and paint. */
export function frameEnd(): Promise<number> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () => resolve(performance.now()), { once: true });
    port1.start();
    port2.postMessage(null);
  });
}

export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}

/** Waits until the page has had nothing long to do for `quiet` milliseconds, but not for ever: the machine may be busy too. */
export async function settle(quiet: number, patience = 10_000): Promise<void> {
  const began = performance.now();
  let busy = began;
  while (performance.now() - busy < quiet && performance.now() - began < patience) {
    const before = performance.now();
    await pause(STEP);
    if (performance.now() - before > STEP + LATE) busy = performance.now();
  }
  await nextFrame();
}
