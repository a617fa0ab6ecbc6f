import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown, type OutputChunk } from 'rolldown';
import { ROOT } from '../../lib/steps.ts';

const IN_BROWSER = fileURLToPath(import.meta.resolve('./in-browser.tsx'));
const ON_SERVER = fileURLToPath(import.meta.resolve('./on-server.tsx'));

/** A file of the bundle as it is to be instead, by a part of its path: how a fault is planted. */
export type Planted = Readonly<Record<string, (code: string) => string>>;

/** The script of the page. In the development mode of React, for only there does it say what differs. */
export const bundleForBrowser = (planted: Planted): Promise<string> => bundle(IN_BROWSER, 'browser', planted);

/** The script of the server, which exports `renderForms`. */
export const bundleForServer = (planted: Planted): Promise<string> => bundle(ON_SERVER, 'node', planted);

async function bundle(input: string, platform: 'browser' | 'node', planted: Planted): Promise<string> {
  const built = await rolldown({
    input,
    platform,
    logLevel: 'silent',
    shimMissingExports: true,
    resolve: { modules: ['node_modules', path.join(ROOT, 'node_modules')] },
    transform: { define: { 'process.env.NODE_ENV': '"development"' } },
    external: platform === 'browser' ? [/^node:/u] : [],
    plugins: [
      {
        name: 'planted-faults',
        transform: (code, id) => {
          const found = Object.entries(planted).find(([file]) => id.includes(file));
          return found ? found[1](code) : null;
        },
      },
    ],
  });
  const { output } = await built.generate({ format: 'esm', codeSplitting: false });
  await built.close();
  return output.find((file): file is OutputChunk => file.type === 'chunk')?.code ?? '';
}
