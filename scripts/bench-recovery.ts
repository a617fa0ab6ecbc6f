/** `npm run bench:recovery`: measures the recovery engine, as a consumer gets it. It has no peers to install. */
import path from 'node:path';
import { packInto } from './lib/pack-into.ts';
import { ROOT, runVisibly, step } from './lib/steps.ts';
import { build } from './lib/turbo.ts';

const ENGINE = '@osseo/recovery-timeline';

await step('build', () => build(ENGINE));
await step('pack', () => packInto(ENGINE, path.join(ROOT, 'apps/bench/node_modules')));
const ok = await runVisibly('node', ['apps/bench/src/recovery/main.ts']);
process.exitCode = ok ? 0 : 1;
