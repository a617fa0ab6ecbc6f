import { spawn, type SpawnOptions } from 'node:child_process';
import path from 'node:path';

export const ROOT: string = path.resolve(import.meta.dirname, '../..');

export interface CommandResult {
  readonly ok: boolean;
  /** Everything that the command printed, both streams in order of arrival. */
  readonly output: string;
}

/** Runs a command at the root and collects what it prints. */
export function runCommand(
  command: string,
  args: readonly string[],
  options: SpawnOptions = {},
): Promise<CommandResult> {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'], ...options });
    let output = '';
    child.stdout?.on('data', (chunk: Buffer) => (output += chunk));
    child.stderr?.on('data', (chunk: Buffer) => (output += chunk));
    child.on('error', (error) => resolve({ ok: false, output: `${output}${error.message}` }));
    child.on('close', (code) => resolve({ ok: code === 0, output }));
  });
}

/** Runs a command at the root with the terminal as its own. */
export async function runVisibly(
  command: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
): Promise<boolean> {
  const result = await runCommand(command, args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...env },
  });
  return result.ok;
}

/** Prints one line per step with the time that it took. */
export async function step<Result>(name: string, work: () => Promise<Result>): Promise<Result> {
  const began = performance.now();
  try {
    return await work();
  } finally {
    printStep(name, performance.now() - began);
  }
}

export function printStep(name: string, milliseconds: number, note = ''): void {
  process.stderr.write(`${name.padEnd(22)} ${(milliseconds / 1000).toFixed(1)} s${note ? `  ${note}` : ''}\n`);
}

/** Ends the process with a sentence for a person, never with a stack trace. */
export function stop(message: string): never {
  process.stderr.write(`\n${message}\n\n`);
  process.exit(1);
}
