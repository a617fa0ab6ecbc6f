import { rmSync } from 'node:fs';
import path from 'node:path';
import { build, type Plugin } from 'vite';
import { BENCH } from '../paths.ts';
import type { Site } from '../site.ts';

/** Builds the page of a contender as its users would: Vite, for production. */
export async function buildContender({ source, pages, alias }: Site, name: string): Promise<void> {
  rmSync(path.join(pages, name), { recursive: true, force: true });
  await build({
    configFile: false,
    root: BENCH,
    base: `/${name}/`,
    mode: 'production',
    logLevel: 'error',
    publicDir: false,
    resolve: {
      dedupe: ['react', 'react-dom'],
      alias: [...alias],
    },
    css: { preprocessorOptions: { scss: { quietDeps: true, silenceDeprecations: ['import', 'global-builtin'] } } },
    plugins: [unresolvedBreakpoint],
    build: {
      outDir: path.join(pages, name),
      emptyOutDir: true,
      target: 'es2022',
      manifest: 'manifest.json',
      modulePreload: { polyfill: false },
      reportCompressedSize: false,
      chunkSizeWarningLimit: Number.MAX_SAFE_INTEGER,
      rolldownOptions: { input: path.join(source, `${name}.tsx`) },
    },
  });
}

/** The style sheet of `@medplum/react` is published with a variable of PostCSS left in it: Mantine's narrowest width. */
const unresolvedBreakpoint: Plugin = {
  name: 'unresolved-breakpoint',
  enforce: 'pre',
  transform: (code, id) =>
    id.endsWith('.css') && code.includes('$mantine-breakpoint-xs')
      ? code.replaceAll('$mantine-breakpoint-xs', '36em')
      : undefined,
};
