/** `test:stories`, `test:journeys` and so on: what needs Chromium, one run as turbo keeps it. */
import process from 'node:process';
import { gatesIn } from './lib/test-in-browser.ts';
import { runStories } from './lib/run-stories.ts';
import { runTests } from './lib/run-tests.ts';

const [run = ''] = process.argv.slice(2);
const { failed } = run === 'stories' ? await runStories() : await runTests(run, ['--project', 'gates', gatesIn(run)]);
process.exitCode = failed === 0 ? 0 : 1;
