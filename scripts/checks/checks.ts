import { runCommand, type CommandResult } from '../lib/steps.ts';

/** One thing that must hold of the source as it lies there. CONTRIBUTING.md explains each and how to mend it. */
export interface Check {
  readonly name: string;
  run(): Promise<CommandResult>;
}

const command = (name: string, file: string, ...args: string[]): Check => ({ name, run: () => runCommand(file, args) });

/** A script of the root that runs again only when a file of the repository has changed. */
const cached = (name: string, script: string): Check =>
  command(name, 'turbo', 'run', `//#check:${script}`, '--log-prefix=none');

export const checks: readonly Check[] = [
  command('format', 'oxfmt', '--check', '.'),
  cached('lint', 'lint'),
  cached('styles', 'styles'),
  command('types', 'turbo', 'run', 'types'),
  cached('types of scripts', 'scripts'),
  cached('engines without DOM', 'engines'),
  cached('layers and circles', 'layers'),
  cached('unused code', 'unused'),
  command('versions', 'sherif'),
];
