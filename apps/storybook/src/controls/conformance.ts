/** What is measured of one part. `npm run report` writes it. */
export interface Conformance {
  /** kB (1,024 bytes, gzip) over React and over what the part loads of Radix. */
  readonly size: number;
  /** kB over React. */
  readonly sizeWithRadix: number;
  /** What a strict Content-Security-Policy with Trusted Types refused. */
  readonly csp: { readonly client: number; readonly server: number };
  /** Whether its tests hold it to the promises that every part makes. */
  readonly contract: boolean;
  /** States that the matrix of its stories shows, each variant on its own. */
  readonly states: number;
}

const TABLES = import.meta.glob<Readonly<Record<string, Conformance>>>('../conformance.json', { import: 'default' });

/** What is measured of every part, by its name; of none before it was measured. Fetched once. */
export function conformance(): Promise<Readonly<Record<string, Conformance>>> {
  const [read] = Object.values(TABLES);
  table ??= read ? read() : Promise.resolve({});
  return table;
}

let table: Promise<Readonly<Record<string, Conformance>>> | undefined;
