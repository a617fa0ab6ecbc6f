import { fileURLToPath } from 'node:url';
import { bundle } from '../browser/bundle.ts';

const IN_BROWSER = fileURLToPath(import.meta.resolve('./in-browser.tsx'));
const ON_SERVER = fileURLToPath(import.meta.resolve('./on-server.tsx'));

/** A file of the bundle as it is to be instead, by a part of its path: how a fault is planted. */
export type Planted = Readonly<Record<string, (code: string) => string>>;

/** The script of the page. */
export const bundleForBrowser = (planted: Planted): Promise<string> =>
  bundle({ input: IN_BROWSER, platform: 'browser', plugin: faultsOf(planted) });

/** The script of the server, which exports `renderForms`. */
export const bundleForServer = (planted: Planted): Promise<string> =>
  bundle({ input: ON_SERVER, platform: 'node', plugin: faultsOf(planted) });

function faultsOf(planted: Planted) {
  return {
    name: 'planted-faults',
    transform: (code: string, id: string) => {
      const found = Object.entries(planted).find(([file]) => id.includes(file));
      return found ? found[1](code) : null;
    },
  };
}
