/**
 * The door of the repository: `npm start`, `npm test` and `npm run report` come
 * through here on whatever Node the machine has. It installs what is pinned
 * (pnpm, the packages, Node 24 as a package) and hands over to that Node.
 *
 * This file alone must run on Node 20.19, so it is plain JavaScript.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';

const root = path.resolve(import.meta.dirname, '..');
const PNPM = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')).packageManager;
const COMMANDS = [
  'start',
  'test',
  'check',
  'verify',
  'report',
  'bench-engine',
  'bench-forms',
  'bench-recovery',
  'bench-timeline',
  'mutants',
];

const [command = '', ...options] = process.argv.slice(2);

const quiet = {
  ASTRO_DISABLE_UPDATE_CHECK: 'true',
  ASTRO_TELEMETRY_DISABLED: '1',
  DO_NOT_TRACK: '1',
  NO_UPDATE_NOTIFIER: '1',
  STORYBOOK_DISABLE_TELEMETRY: '1',
  TURBO_TELEMETRY_DISABLED: '1',
};

if (!COMMANDS.includes(command)) stop(`There is no command "${command}". Use one of: ${COMMANDS.join(', ')}.`);
requireNode();
install();
handOver();

function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  stop(
    `Osseo needs Node 20.19 or newer to begin, and this is ${process.versions.node}. Install a newer Node and try again.`,
  );
}

/** Installs to the letter of the lockfile. Everything it prints goes to stderr: `report` owns stdout. */
function install() {
  const began = Date.now();
  const { status, error } = run(
    'npx',
    ['--yes', PNPM, 'install', '--frozen-lockfile', '--reporter=append-only', '--loglevel=warn'],
    {
      stdio: ['ignore', 2, 2],
    },
  );
  if (error) stop(`npx could not be started (${error.code}). It comes with npm: install npm and try again.`);
  if (status !== 0)
    stop('The packages could not be installed. The lines above say why; check the network and try again.');
  console.error(`install                ${((Date.now() - began) / 1000).toFixed(1)} s`);
}

/** Runs the command on the Node that was just installed, and passes the signals of a terminal or a supervisor on to it. */
function handOver() {
  const bundled = path.join(root, 'node_modules/.bin/node');
  const node = existsSync(bundled) ? bundled : process.execPath;
  const child = spawn(node, [`scripts/${command}.ts`, ...options], {
    cwd: root,
    stdio: 'inherit',
    env: { ...quiet, ...process.env, PATH: pathWithPnpm() },
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('exit', (code) => process.exit(code ?? 0));
  stopWithParent(child);
}

/** A signal to npm ends the shell between it and this process, and that shell passes nothing on: an orphan stops too. */
function stopWithParent(child) {
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    child.kill('SIGTERM');
  }, 1000);
  watch.unref();
}

/** The search path as pnpm sets it for a script: turbo looks for pnpm there, and scripts for what is installed. */
function pathWithPnpm() {
  const { stdout } = run('npx', ['--yes', PNPM, 'exec', process.execPath, '-p', 'process.env.PATH'], {
    stdio: ['ignore', 'pipe', 2],
    encoding: 'utf8',
  });
  return stdout.trim();
}

function run(file, args, spawnOptions) {
  return spawnSync(file, args, { cwd: root, env: { ...quiet, ...process.env }, ...spawnOptions });
}

function stop(message) {
  console.error(`\n${message}\n`);
  process.exit(1);
}
