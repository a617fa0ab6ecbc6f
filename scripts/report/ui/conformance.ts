import { exportedParts, type Part } from './parts.ts';
import { classesUnderContract } from './parts-under-contract.ts';
import { partSize } from './part-size.ts';
import { pool } from '../../lib/pool.ts';
import { statesIn } from './states.ts';
import type { PartVisit } from './visit-parts.ts';

/** What is measured of one part. `apps/storybook/src/conformance.json` holds it by the name of the part. */
export interface Conformance {
  /** kB (1,024 bytes, gzip) over React and over what the part loads of Radix. */
  readonly size: number;
  /** kB (1,024 bytes, gzip) over React. */
  readonly sizeWithRadix: number;
  /** What a strict Content-Security-Policy with Trusted Types refused, closed and opened. */
  readonly csp: { readonly client: number; readonly server: number };
  /** Whether its tests hold it to the promises that every part makes. */
  readonly contract: boolean;
  /** States that the matrix of its stories shows, each variant on its own. */
  readonly states: number;
}

/** Measures every part, given what its stories came to in a browser. */
export async function conformanceOf(
  visits: Readonly<Record<string, PartVisit>>,
): Promise<Readonly<Record<string, Conformance>>> {
  const parts = exportedParts();
  const held = classesUnderContract();
  const measured = await pool(
    2,
    parts,
    async (part) => [part.name, await measure(part, held.has(part.name), visits)] as const,
  );
  return Object.fromEntries(measured.toSorted(([one], [other]) => (one < other ? -1 : 1)));
}

async function measure(
  { name, folder }: Part,
  contract: boolean,
  visits: Readonly<Record<string, PartVisit>>,
): Promise<Conformance> {
  const visit = visits[folder];
  const { size, sizeWithRadix } = await partSize(name);
  return {
    size: inKilobytes(size),
    sizeWithRadix: inKilobytes(sizeWithRadix),
    csp: { client: visit?.client.violations.length ?? 0, server: visit?.server.violations.length ?? 0 },
    contract,
    states: statesIn(visit?.html ?? ''),
  };
}

/** To a tenth, so that the table changes with the part and not with every byte of what it shares. */
function inKilobytes(bytes: number): number {
  return Math.round(bytes / 102.4) / 10;
}
