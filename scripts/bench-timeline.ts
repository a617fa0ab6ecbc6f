/** `npm run bench:timeline`: measures the timetable, as a consumer gets it, against its peers in Chromium. */
import { benchInBrowser } from './lib/bench-in-browser.ts';

await benchInBrowser('timelines', ['@osseo/recovery-timeline', '@osseo/tokens'], 'half an hour');
