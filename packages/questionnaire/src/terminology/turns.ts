/** Starts work when it is its turn: no more than `atOnce` at a time, in the order in which it was asked for. */
export function createTurns(atOnce: number): <Result>(work: () => Promise<Result>) => Promise<Result> {
  const waiting: (() => void)[] = [];
  let free = atOnce;

  return async (work) => {
    if (free > 0) free -= 1;
    else await new Promise<void>((begin) => void waiting.push(begin));
    try {
      return await work();
    } finally {
      // A turn is handed on, so that nobody who comes now is served before those who wait.
      const next = waiting.shift();
      if (next) next();
      else free += 1;
    }
  };
}
