/** `npm run bench:forms`: measures the form, as a consumer gets it, against its peers in Chromium. */
import { benchInBrowser } from './lib/bench-in-browser.ts';

await benchInBrowser('rendering', ['@osseo/questionnaire', '@osseo/tokens'], 'an hour');
