import { existsSync } from 'node:fs';
import { runCommand } from './steps.ts';

/** Whether this user may install Debian packages here. */
export function canUseApt(): boolean {
  return process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

/** Installs a Debian package by name; the caller checks that what it wanted is there. */
export async function aptInstall(name: string): Promise<boolean> {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await runCommand('apt-get', ['update', '-qq'], { env });
  const { ok } = await runCommand('apt-get', ['install', '-y', '-qq', '--no-install-recommends', name], { env });
  return ok;
}
