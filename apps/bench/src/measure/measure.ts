/**
 * One process of the benchmark, with a channel to the one that started it:
 * `measure.ts <peer> <size>` under `--expose-gc`. It tells what it has measured as
 * it goes, so that nothing is lost where it has to be stopped.
 */
import { readFileSync } from 'node:fs';
import type { Questionnaire } from 'fhir/r4.js';
import { formFile } from '../built.ts';
import { PEERS } from '../peers/peers.ts';
import { costOf, typicalCost } from './cost.ts';
import { heapOf } from './heap.ts';
import type { Sample } from './sample.ts';
import { measureTasks } from './tasks.ts';

/** Loading runs through most of an engine's code, and takes that long to become as fast as it gets. In milliseconds. */
const LOAD_WARM_UP = 1500;

const [name = '', size = ''] = process.argv.slice(2);
const entry = PEERS[name];
if (!entry) throw new Error(`There is no peer "${name}".`);

const text = readFileSync(formFile(Number(size)), 'utf8');
const peer = await entry.open();

let sample: Sample = { tasks: {}, missing: entry.lacks };
const tell = (more: Partial<Sample>): void => {
  sample = { ...sample, ...more };
  process.send?.(sample);
};

// The very first parse and load come first: nothing has run that could have warmed them up.
let form: unknown;
const parse = await costOf(() => (form = JSON.parse(text)));
const prepared = peer.prepare(form as Questionnaire, undefined);
tell({ cold: { parse, load: await costOf(() => peer.load(prepared)) } });

tell({
  warm: {
    parse: await typicalCost(() => JSON.parse(text), LOAD_WARM_UP),
    load: await typicalCost(() => peer.load(prepared), LOAD_WARM_UP),
  },
});
await measureTasks(peer, Number(size), sample, tell);
tell({ heap: await heapOf(peer, entry.single, text, Number(size)) });
process.disconnect?.();
