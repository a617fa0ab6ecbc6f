/** Calls `load` once for the same arguments and hands out the same promise from then on. */
export function once<Args extends readonly string[], Content>(
  load: (...args: Args) => Promise<Content>,
): (...args: Args) => Promise<Content> {
  const promises = new Map<string, Promise<Content>>();
  return (...args) => {
    const key = args.join(' ');
    let promise = promises.get(key);
    if (!promise) promises.set(key, (promise = load(...args)));
    return promise;
  };
}
