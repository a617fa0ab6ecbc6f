import { runProcess, type Told } from './run-process.ts';

/** All that a run has measured. */
export interface Result extends Told {
  readonly peer: string;
  readonly size: number;
  readonly round: number;
}

/** Measures round by round. Within one the peers take turns, each round beginning with another, so that no one has the quiet hour. */
export async function runProcesses(
  peers: readonly string[],
  sizes: readonly number[],
  rounds: number,
): Promise<readonly Result[]> {
  const results: Result[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const first = round % peers.length;
    const order = [...peers.slice(first), ...peers.slice(0, first)];
    for (const size of sizes) {
      for (const peer of order) {
        // One that did not get through once is not waited for again.
        if (results.some((result) => result.cut !== undefined && result.peer === peer && result.size === size))
          continue;
        const began = performance.now();
        const result = { peer, size, round, ...(await runProcess(peer, size)) };
        results.push(result);
        const seconds = ((performance.now() - began) / 1000).toFixed(1);
        const note = result.cut === undefined ? '' : `, ${result.cut}`;
        process.stderr.write(
          `round ${round + 1}  ${peer.padEnd(12)} ${String(size).padStart(6)} items  ${seconds} s${note}\n`,
        );
      }
    }
  }
  return results;
}
