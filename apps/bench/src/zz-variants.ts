import { serve } from './rendering/build/serve.ts';
import { buildProbe } from './rendering/build/build-probe.ts';
import { launch } from './rendering/chromium/launch.ts';
import { TIMELINE_SITE } from './timelines/site.ts';
import { takeTimelineSample } from './timelines/run/take-timeline-sample.ts';
import { eventsUrl, makeEvents } from './timelines/events/make-events.ts';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
const sizes = (process.argv[2] ?? '12,100').split(',').map(Number);
const rounds = Number(process.argv[3] ?? 5);
const only = process.argv[4]?.split(',');
const probe = await buildProbe(TIMELINE_SITE);
const server = await serve(TIMELINE_SITE, new Map(sizes.map((s) => [eventsUrl(s), JSON.stringify(makeEvents(s))])));
const file = path.join(
  TIMELINE_SITE.pages,
  'osseo',
  globSync('assets/*.css', { cwd: path.join(TIMELINE_SITE.pages, 'osseo') })[0]!,
);
const css = readFileSync(file, 'utf8');
const tail = css.slice(
  css.lastIndexOf('@layer osseo.clinical{.osseo-record') >= 0 ? css.indexOf('.osseo-record') - 22 : 0,
);
const add = (x: string) => css + x;
const variants: Record<string, string> = {
  full: css,
  none: '',
  notokens: tail,
  nocontainer: add('.osseo-timetable{container:none!important}'),
  nopseudo: add('.osseo-timetable-entry::before,.osseo-timetable-entry::after{content:none!important}'),
  nocv: add('.osseo-timetable-entry{content-visibility:visible!important}'),
  nohas: add('.osseo-record::after{content:none!important}'),
  plainrec: add('.osseo-timetable-entry{content-visibility:visible!important;contain:layout paint style}'),
  nobox: add('.osseo-record-box{display:none!important}'),
  oneweight: add('*{font-weight:400!important}'),
  nofont: add('*{font-family:serif!important}'),
  noflex: add('.osseo-record{display:inline!important}'),
  nosize: add('*{font-size:16px!important}'),
  nonum: add('*{font-variant-numeric:normal!important}'),
  nobidi: add('time{unicode-bidi:normal!important}'),
  mostly: add(
    '*{font-weight:400!important}.osseo-timetable{container:none!important}.osseo-timetable-entry::before,.osseo-timetable-entry::after{content:none!important}.osseo-record{display:inline!important}',
  ),
};
const names = Object.keys(variants).filter((v) => !only || only.includes(v));
const med = (a: number[]) => a.toSorted((x, y) => x - y)[Math.floor(a.length / 2)]!;
const out: Record<string, number[]> = {};
const b = await launch();
for (let r = 0; r < rounds; r++)
  for (const size of sizes)
    for (const v of [...names, 'react-ol']) {
      if (v !== 'react-ol') writeFileSync(file, variants[v]!);
      const c = v === 'react-ol' ? v : 'osseo';
      const s = await takeTimelineSample(b, `${server.origin}/${c}/`, probe, { contender: c, size, round: r });
      (out[`${v} ${size} mount`] ??= []).push(s.took.mount?.cpu ?? NaN);
      (out[`${v} ${size} update`] ??= []).push(s.took.update?.cpu ?? NaN);
    }
writeFileSync(file, css);
await b.close();
server.close();
for (const v of [...names, 'react-ol'])
  console.log(
    v.padEnd(12),
    sizes
      .map((s) => `${s}: ${med(out[`${v} ${s} mount`]!).toFixed(1)} / ${med(out[`${v} ${s} update`]!).toFixed(2)}`)
      .join('   '),
  );
