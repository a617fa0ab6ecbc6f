import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { rolldown, type OutputChunk, type Plugin } from 'rolldown';
import { ROOT } from '../../lib/steps.ts';

export interface BundleOptions {
  readonly input: string;
  readonly platform: 'browser' | 'node';
  readonly plugin: Plugin;
  readonly alias?: Readonly<Record<string, string>>;
}

/** One script of all that a file imports. In the development mode of React, for only there does it say what differs. */
export async function bundle({ input, platform, plugin, alias = {} }: BundleOptions): Promise<string> {
  const built = await rolldown({
    input,
    platform,
    logLevel: 'silent',
    // A story imports more of `storybook/test` than stands in for it; its play uses that, and no play runs.
    shimMissingExports: true,
    resolve: { alias: { ...alias }, modules: ['node_modules', path.join(ROOT, 'node_modules')] },
    transform: { define: { 'process.env.NODE_ENV': '"development"' } },
    external: platform === 'browser' ? [/^node:/u] : [],
    plugins: [plugin],
  });
  const { output } = await built.generate({ format: 'esm', codeSplitting: false });
  await built.close();
  return output.find((file): file is OutputChunk => file.type === 'chunk')?.code ?? '';
}

/** What a script for Node exports. */
export async function importBundle<Exports>(script: string): Promise<Exports> {
  const folder = mkdtempSync(path.join(tmpdir(), 'osseo-bundle-'));
  try {
    const file = path.join(folder, 'bundle.mjs');
    writeFileSync(file, script);
    return (await import(file)) as Exports;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
