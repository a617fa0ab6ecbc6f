const TABLES = import.meta.glob<Readonly<Record<string, readonly string[]>>>('../stylesheets.json', {
  import: 'default',
});

/**
 * The stylesheets of `@osseo/ui/styles` that each part needs, by its name, in the
 * order in which they are best read. Read from the code of the part, and fetched once.
 */
export function stylesheets(): Promise<Readonly<Record<string, readonly string[]>>> {
  const [read] = Object.values(TABLES);
  table ??= read ? read() : Promise.resolve({});
  return table;
}

let table: Promise<Readonly<Record<string, readonly string[]>>> | undefined;
