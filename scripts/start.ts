/**
 * `npm start`: builds the clinic site and the Storybook, serves both, prints
 * where they are, and stops both on Ctrl-C. `--clinic` or `--storybook` starts one.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import path from 'node:path';
import { isPortFree } from './lib/ports.ts';
import { ROOT, step, stop } from './lib/steps.ts';
import { build } from './lib/turbo.ts';

interface App {
  readonly name: string;
  readonly option: string;
  readonly workspace: string;
  readonly port: number;
  readonly portVariable: string;
  /** Command, run in the app's folder. */
  readonly serve: readonly string[];
  /** A page that answers only once everything behind it is open. */
  readonly readyAt: string;
}

const apps: readonly App[] = [
  {
    name: 'Clinic site',
    option: '--clinic',
    workspace: 'clinic',
    port: portFrom('CLINIC_PORT', 4100),
    portVariable: 'CLINIC_PORT',
    serve: ['node', 'server/serve.ts'],
    readyAt: '/en/staff',
  },
  {
    name: 'Storybook',
    option: '--storybook',
    workspace: 'storybook',
    port: portFrom('STORYBOOK_PORT', 6006),
    portVariable: 'STORYBOOK_PORT',
    serve: ['vite', 'preview', '--outDir', 'storybook-static', '--strictPort', '--logLevel', 'error'],
    readyAt: '/',
  },
];

const options = process.argv.slice(2);
const unknown = options.find((option) => !apps.some((app) => app.option === option));
if (unknown)
  stop(
    `npm start does not know "${unknown}". It knows ${apps.map((app) => app.option).join(' and ')}, or none for both.`,
  );
const chosen = apps.filter((app) => options.length === 0 || options.includes(app.option));

for (const app of chosen) {
  if (await isPortFree(app.port)) continue;
  stop(
    `Port ${app.port} is in use, so the ${app.name} cannot start. ` +
      `Stop the program that uses it, or choose another port: ${app.portVariable}=${app.port + 1} npm start`,
  );
}

for (const app of chosen) await step(`build ${app.workspace}`, () => build(`@osseo/${app.workspace}`));

const ending = new AbortController();
const children = chosen.map(serve);
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => end(0));

await step('serve', () => Promise.all(chosen.map(answers)));
if (!ending.signal.aborted)
  process.stdout.write(
    `\n${chosen.map((app) => `${app.name.padEnd(12)} http://localhost:${app.port}/`).join('\n')}\n\nCtrl-C stops ${chosen.length > 1 ? 'both' : 'it'}.\n`,
  );

function serve(app: App): ChildProcess {
  const [command = '', ...args] = app.serve;
  const viteArgs = command === 'vite' ? ['--port', String(app.port)] : [];
  const child = spawn(command, [...args, ...viteArgs], {
    cwd: path.join(ROOT, 'apps', app.workspace),
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, PORT: String(app.port), OSSEO_MODE: process.env['OSSEO_MODE'] ?? 'development' },
  });
  child.on('exit', (code) => {
    if (code !== null && code !== 0)
      process.stderr.write(`\nThe ${app.name} has stopped with code ${code}. The lines above say why.\n`);
    end(code ?? 0);
  });
  return child;
}

/** Waits until an app answers on its port, or is not to answer any more. */
async function answers(app: App): Promise<void> {
  while (!ending.signal.aborted) {
    const up = await fetch(`http://localhost:${app.port}${app.readyAt}`).then(
      () => true,
      () => false,
    );
    if (up) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

function end(code: number): void {
  ending.abort();
  process.exitCode = code;
  for (const child of children) {
    child.removeAllListeners('exit');
    child.kill('SIGTERM');
  }
}

function portFrom(variable: string, usual: number): number {
  const text = process.env[variable];
  if (text === undefined) return usual;
  const port = Number(text);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  return stop(`${variable} must be a port number from 1 to 65535.`);
}
