import { runCommand, type CommandResult } from '../lib/steps.ts';

/** One thing that must hold of the source as it lies there. CONTRIBUTING.md explains each and how to mend it. */
export interface Check {
  readonly name: string;
  run(): Promise<CommandResult>;
}

const command = (name: string, file: string, ...args: string[]): Check => ({ name, run: () => runCommand(file, args) });

export const checks: readonly Check[] = [
  command('format', 'oxfmt', '--check', '.'),
  command('lint', 'oxlint', '--type-aware', '--deny-warnings'),
  command('styles', 'stylelint', '{packages,apps}/*/{src,.storybook}/**/*.css'),
  command('types', 'turbo', 'run', 'types'),
  command('types of scripts', 'tsc', '-p', 'scripts'),
  command('engines without DOM', 'tsc', '-p', 'tsconfig.engines.json'),
  command('layers and circles', 'depcruise', '--config', '.dependency-cruiser.mjs', 'packages', 'apps'),
  command('unused code', 'knip'),
  command('versions', 'sherif'),
];
