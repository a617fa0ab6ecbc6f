/** What an item is called, and on which day it is. */
interface Named {
  readonly name: string;
  readonly day: number;
}

/** One id for each item, in order: its name, and only where that has been given already, its day behind a separator. */
export function distinctIds(items: readonly Named[], separator: string): readonly string[] {
  const given = new Set<string>();
  return items.map(({ name, day }) => {
    let id = name;
    while (given.has(id)) id += separator + String(day);
    given.add(id);
    return id;
  });
}
