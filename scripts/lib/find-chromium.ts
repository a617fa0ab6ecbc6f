import { existsSync } from 'node:fs';

/** The shell comes first: without windows to draw, the same pages cost half the processor time. */
const CANDIDATES = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];

/** Where Chromium is on this machine, `CHROMIUM_PATH` first. */
export function findChromium(): string | undefined {
  return [process.env['CHROMIUM_PATH'], ...CANDIDATES].find((file) => file !== undefined && existsSync(file));
}
