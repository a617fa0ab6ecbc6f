/**
 * The benchmark of the questionnaire engine. Each peer is measured at each size
 * in a process of its own, the peers taking turns, for several rounds.
 *
 * `--rounds`, `--sizes` and `--peers` (comma-separated) make it shorter; only a
 * run of all sizes and peers writes `results.md`.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { buildSmartForms } from './build-smart-forms.ts';
import { BUILT, formFile } from './built.ts';
import { generateForm } from './forms/generate-form.ts';
import { PEERS } from './peers/peers.ts';
import { writeReport } from './report/write-report.ts';
import { runProcesses } from './run/run-processes.ts';

const SIZES = [50, 200, 1000, 3000, 10_000];

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '5' },
    sizes: { type: 'string', default: SIZES.join(',') },
    peers: { type: 'string', default: Object.keys(PEERS).join(',') },
  },
});
const sizes = values.sizes.split(',').map(Number);
const peers = values.peers.split(',');
const unknown = peers.find((peer) => PEERS[peer] === undefined);
if (unknown !== undefined)
  throw new Error(`There is no peer "${unknown}". There are: ${Object.keys(PEERS).join(', ')}.`);

mkdirSync(BUILT, { recursive: true });
for (const size of sizes) writeFileSync(formFile(size), JSON.stringify(generateForm(size, false)));
if (peers.includes('smart-forms')) await buildSmartForms();

const rounds = Number(values.rounds);
const results = await runProcesses(peers, sizes, rounds);
const report = writeReport(results, { peers, sizes, rounds, on: new Date() });
process.stdout.write(report);

if (sizes.length === SIZES.length && peers.length === Object.keys(PEERS).length) {
  writeFileSync(path.join(import.meta.dirname, '../results.md'), report);
}
