/**
 * Serves the built site: `node server/serve.ts`, after `astro build`. Settings
 * come from the environment; see `src/server/README.md`.
 */
import { existsSync } from 'node:fs';
import type { RequestListener } from 'node:http';
import { getServer, type ClinicServer } from '../src/server/clinic-server.ts';
import { readConfig } from '../src/server/config/config.ts';
import { createHost } from '../src/server/host/create-host.ts';
import { describeFailure } from '../src/server/host/describe-failure.ts';
import { guardConsole } from '../src/server/host/guard-console.ts';
import { listen, StartError } from '../src/server/host/listen.ts';
import { shutDown } from '../src/server/host/shut-down.ts';

const EXPIRY_INTERVAL = 5 * 60 * 1000;

const say = (line: string): boolean => process.stdout.write(`${line}\n`);

// The site is bundled with a framework that prints addresses and errors as they are.
guardConsole(say);

// Node would print the message and the source line of whatever was thrown.
process.on('uncaughtException', stop);

try {
  await serve();
} catch (error) {
  stop(error);
}

function stop(error: unknown): void {
  process.stderr.write(`${describeFailure(error)}\n`);
  process.exit(1);
}

async function serve(): Promise<void> {
  const config = readConfig(process.env);
  const host = createHost({ handler: await builtSite(), site: config, log: say });
  // The port before the data: it is the likelier of the two to be in use, and is known at once.
  await listen(host, config.port, process.env['OSSEO_HOST'] || undefined);
  const clinic = await getServer();
  introduce(clinic);

  const expiry = setInterval(() => {
    clinic.expire().catch((error: unknown) => process.stderr.write(`Expiry: ${describeFailure(error)}\n`));
  }, EXPIRY_INTERVAL);

  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      clearInterval(expiry);
      void shutDown(host, clinic.close).finally(() => process.exit());
    });
  }
}

async function builtSite(): Promise<RequestListener> {
  const entry = new URL(`../${process.env['OSSEO_SITE'] || 'dist'}/server/entry.mjs`, import.meta.url);
  if (!existsSync(entry)) throw new StartError('The site is not built yet: run `pnpm build`, then start again.');
  // React chooses its production build by this, and the entry must not listen by itself.
  process.env['NODE_ENV'] ??= 'production';
  process.env['ASTRO_NODE_AUTOSTART'] = 'disabled';
  const site = (await import(entry.href)) as { readonly handler: RequestListener };
  return site.handler;
}

function introduce({ config, place, developmentAccount }: ClinicServer): void {
  say(`Clinic site   ${config.origin}`);
  say(`Data          ${place}`);
  if (developmentAccount) {
    const { email, password } = developmentAccount;
    say(`Staff         ${config.origin}/staff  ${email}  ${password}  (development only)`);
  }
  for (const notice of config.notices) say(notice);
}
