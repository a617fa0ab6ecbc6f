import { aptInstall, canUseApt } from './apt.ts';
import { findChromium } from './find-chromium.ts';

/** Debian's packages, the smaller and faster one first; an older Debian has the second alone. */
const PACKAGES = ['chromium-headless-shell', 'chromium'];

/** Finds Chromium, or installs Debian's package where this user may, or says what to do. */
export async function ensureChromium(): Promise<{ readonly path: string } | { readonly missing: string }> {
  const found = findChromium();
  if (found) return { path: found };

  for (const name of canUseApt() ? PACKAGES : []) {
    process.stderr.write(`Chromium is missing: installing the Debian package "${name}".\n`);
    await aptInstall(name);
    const installed = findChromium();
    if (installed) return { path: installed };
  }
  return {
    missing:
      'The browser tests need Chromium. Install the package "chromium-headless-shell" or "chromium" (or set CHROMIUM_PATH to a Chromium or Chrome) and run npm test again.',
  };
}
