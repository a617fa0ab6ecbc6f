import { existsSync } from 'node:fs';
import { aptInstall, canUseApt } from './apt.ts';

const CANDIDATES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Where Chromium is on this machine, `CHROMIUM_PATH` first. */
function findChromium(): string | undefined {
  return [process.env['CHROMIUM_PATH'], ...CANDIDATES].find((file) => file !== undefined && existsSync(file));
}

/** Finds Chromium, or installs Debian's package where this user may, or says what to do. */
export async function ensureChromium(): Promise<{ readonly path: string } | { readonly missing: string }> {
  const found = findChromium();
  if (found) return { path: found };

  if (canUseApt()) {
    process.stderr.write('Chromium is missing: installing the Debian package "chromium".\n');
    await aptInstall('chromium');
    const installed = findChromium();
    if (installed) return { path: installed };
  }
  return {
    missing:
      'The browser tests need Chromium. Install the package "chromium" (or set CHROMIUM_PATH to a Chromium or Chrome) and run npm test again.',
  };
}
