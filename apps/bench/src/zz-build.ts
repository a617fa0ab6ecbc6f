import { buildContender } from './rendering/build/build-contender.ts';
import { TIMELINE_SITE } from './timelines/site.ts';
for (const c of process.argv.slice(2)) await buildContender(TIMELINE_SITE, c);
