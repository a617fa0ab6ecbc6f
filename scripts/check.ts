/** `npm run check`: everything that needs no build and no browser, in seconds. A name runs one check alone. */
import { checks } from './checks/checks.ts';
import { runChecks } from './checks/run-checks.ts';
import { stop } from './lib/steps.ts';

const [name] = process.argv.slice(2);
const chosen = name === undefined ? checks : checks.filter((check) => check.name === name);
if (chosen.length === 0)
  stop(`There is no check "${name}". There are: ${checks.map((check) => check.name).join(', ')}.`);

const { passed, failed } = await runChecks(chosen);
process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
process.exitCode = failed === 0 ? 0 : 1;
