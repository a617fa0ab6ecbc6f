/** `npm run bench:engine`: measures the questionnaire engine, as a consumer gets it, against its peers. */
import { prepareBench } from './lib/prepare-bench.ts';
import { runVisibly } from './lib/steps.ts';

await prepareBench('@osseo/questionnaire');

process.stderr.write('Each peer is measured in a process of its own, for about 20 minutes in all.\n');
const ok = await runVisibly('node', ['apps/bench/src/main.ts', ...process.argv.slice(2)]);
process.exitCode = ok ? 0 : 1;
