/** `npm run bench:forms`: measures the form, as a consumer gets it, against its peers in Chromium. */
import { ensureChromium } from './lib/chromium.ts';
import { prepareBench } from './lib/prepare-bench.ts';
import { runVisibly, stop } from './lib/steps.ts';

const chromium = await ensureChromium();
if ('missing' in chromium) stop(chromium.missing);
await prepareBench('@osseo/questionnaire', '@osseo/tokens');

process.stderr.write(
  'Each renderer is measured in a page of its own, for about an hour in all. A run that is stopped can go on.\n',
);
const ok = await runVisibly('node', ['apps/bench/src/rendering/main.ts', ...process.argv.slice(2)], {
  CHROMIUM_PATH: chromium.path,
});
process.exitCode = ok ? 0 : 1;
