import { findUp } from './find-up.ts';

/** The root of the repository that this process runs in, or the folder it was started in. */
export function workspaceRoot(): string {
  return findUp(process.cwd(), 'pnpm-workspace.yaml') ?? process.cwd();
}
