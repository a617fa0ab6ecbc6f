/** Runs `work` on every item, at most `size` at a time, and keeps the order of the results. */
export async function pool<Item, Result>(
  size: number,
  items: readonly Item[],
  work: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  let next = 0;
  const worker = async (): Promise<void> => {
    for (let index = next++; index < items.length; index = next++) {
      // `next` was raised before the wait, so no two workers hold one index.
      results[index] = await work(items[index] as Item);
    }
  };
  await Promise.all(Array.from({ length: size }, worker));
  return results;
}
