import { runCommand, stop } from './steps.ts';

/** Builds what is named, with all that it needs, from the cache where nothing has changed. */
export async function build(...filters: string[]): Promise<void> {
  const args = ['run', 'build', ...filters.map((filter) => `--filter=${filter}`)];
  const { ok, output } = await runCommand('turbo', args, { env: { ...process.env, FORCE_COLOR: '0' } });
  if (!ok) stop(`${output}\nThe build failed. The lines above say where.`);
}
