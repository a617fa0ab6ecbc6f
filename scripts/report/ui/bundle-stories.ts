import { fileURLToPath } from 'node:url';
import path from 'node:path';
import { rolldown, type OutputChunk } from 'rolldown';
import { ROOT } from '../../lib/steps.ts';
import { UI } from './parts.ts';

/** Stories by folder: the text of a file that does not exist, or nothing where the file of the folder is meant. */
export type Planted = Readonly<Record<string, string>>;

const IN_BROWSER = fileURLToPath(import.meta.resolve('./in-browser.tsx'));
const ON_SERVER = fileURLToPath(import.meta.resolve('./on-server.tsx'));
const NO_STORYBOOK = fileURLToPath(import.meta.resolve('./no-storybook.ts'));

/** One script that hands the stories of every folder to what runs them. */
export function bundleForBrowser(folders: readonly string[], planted: Planted): Promise<string> {
  return bundle(folders, planted, 'browser', `import { start } from '${IN_BROWSER}';\nstart(modules);`);
}

/** One script for Node that exports the stories of every folder, rendered. */
export function bundleForServer(folders: readonly string[], planted: Planted): Promise<string> {
  return bundle(
    folders,
    planted,
    'node',
    `import { renderModules } from '${ON_SERVER}';\nexport const rendered = renderModules(modules);`,
  );
}

/** In the development mode of React, for only there does it say what differs. */
async function bundle(
  folders: readonly string[],
  planted: Planted,
  platform: 'browser' | 'node',
  last: string,
): Promise<string> {
  const entry = path.join(UI, 'all-stories.ts');
  const files = new Map(folders.map((folder) => [folder, path.join(UI, folder, `${folder}.stories.tsx`)]));
  const texts = new Map(Object.entries(planted).map(([folder, text]) => [files.get(folder), text]));
  texts.set(entry, [...importing(files), last].join('\n'));

  const built = await rolldown({
    input: entry,
    platform,
    logLevel: 'silent',
    // A story imports more of `storybook/test` than stands in for it; its play uses that, and no play runs.
    shimMissingExports: true,
    resolve: {
      alias: { 'storybook/test': NO_STORYBOOK },
      modules: ['node_modules', path.join(ROOT, 'node_modules')],
    },
    transform: { define: { 'process.env.NODE_ENV': '"development"' } },
    plugins: [
      {
        name: 'planted-stories',
        resolveId: (id) => (texts.has(id) ? id : null),
        // A story that has styles of its own has them for the Storybook.
        load: (id) => texts.get(id) ?? (id.endsWith('.css') ? { code: '', moduleType: 'js' } : null),
      },
    ],
  });
  const { output } = await built.generate({ format: 'esm', codeSplitting: false });
  await built.close();
  return output.find((file): file is OutputChunk => file.type === 'chunk')?.code ?? '';
}

function importing(files: ReadonlyMap<string, string>): readonly string[] {
  const entries = [...files].map(([folder, file], index) => ({ folder, file, name: `stories${index}` }));
  return [
    ...entries.map(({ file, name }) => `import * as ${name} from '${file}';`),
    `const modules = { ${entries.map(({ folder, name }) => `'${folder}': ${name}`).join(', ')} };`,
  ];
}
