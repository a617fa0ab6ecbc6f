import path from 'node:path';
import { BUILT } from '../built.ts';
import { BENCH } from '../rendering/paths.ts';
import type { Site } from '../rendering/site.ts';
import { TIMELINES } from './contenders/timeline-contenders.ts';

/** The benchmark of the timetable. */
export const TIMELINE_SITE: Site = {
  contenders: TIMELINES,
  source: path.join(import.meta.dirname, 'contenders'),
  pages: path.join(BUILT, 'timelines'),
  probe: path.join(import.meta.dirname, 'page/probe.ts'),
  // This Mantine stands beside the one that Medplum asks for, and goes with its own hooks.
  alias: [{ find: /^@mantine\/hooks$/u, replacement: path.join(BENCH, 'node_modules/mantine-hooks-of-timelines') }],
  parts: 'events',
};

export const TIMELINE_REPORT: string = path.join(BENCH, 'timeline-results.md');
