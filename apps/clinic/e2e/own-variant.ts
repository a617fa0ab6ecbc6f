import { execFileSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import type { DraftMode } from '@osseo/questionnaire/draft';
import { startOwnSite, type OwnSite } from './own-site.ts';

const app = path.resolve(import.meta.dirname, '..');

/** Builds the site of a clinic that has chosen another mode for answers that are not sent, and serves it for one test. */
export async function startOwnVariant(mode: DraftMode): Promise<OwnSite> {
  const folder = `dist/variants/${mode}`;
  const [own, shared] = [folder, 'dist'].map((site) => path.join(app, site, 'server/entry.mjs'));
  // The build of the site itself empties `dist`, and this with it, so that what is there is of the same sources.
  if (!own || !shared || !existsSync(own) || statSync(own).mtimeMs < statSync(shared).mtimeMs) {
    execFileSync(path.join(app, 'node_modules/.bin/astro'), ['build', '--config', 'e2e/variant.config.ts'], {
      cwd: app,
      env: { ...process.env, NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1', OSSEO_UNSENT_ANSWERS: mode },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  }
  return startOwnSite({ OSSEO_SITE: folder });
}
