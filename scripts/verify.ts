/** `npm run verify`: packs every published package and looks at the tarballs. */
import { step } from './lib/steps.ts';
import { build } from './lib/turbo.ts';
import { verifyPackages } from './verify/verify-packages.ts';

await step('build', () => build('./packages/*'));
const { passed, failed } = await step('packed packages', verifyPackages);
process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
process.exitCode = failed === 0 ? 0 : 1;
