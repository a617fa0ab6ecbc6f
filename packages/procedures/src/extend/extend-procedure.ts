import { OsseoError } from '@osseo/core';
import type { Change } from '../model/change.ts';
import type { Procedure } from '../model/procedure.ts';
import type { RecoveryData } from '../model/recovery.ts';
import type { Problem } from '../schema/problem.ts';
import { recoveryProblems } from '../schema/recovery-problems.ts';
import type { Extension } from './extension.ts';

type PartName = keyof RecoveryData;
type Part = Readonly<Record<string, unknown>> & { readonly id: string };

const PARTS: readonly PartName[] = ['phases', 'restrictions', 'tasks', 'visits', 'milestones'];

/**
 * A procedure with a clinic's own days and levels, all of them or none. What
 * shipped, what replaced it, who decided and when stay in `changes`. Whatever a
 * later version of the package ships, the clinic's values stand: where the part
 * that they belong to is gone, this says so and never drops them silently.
 *
 * @throws {OsseoError} `invalid-procedure` with every fault and its path
 */
export function extendProcedure<Key extends string>(procedure: Procedure<Key>, extension: Extension): Procedure<Key> {
  const problems: Problem[] = [];
  const changes: Change[] = [];
  const recovery = Object.fromEntries(
    PARTS.map((name) => {
      const wanted: Readonly<Record<string, object>> = extension.recovery[name] ?? {};
      const parts: readonly Part[] = procedure.recovery[name] as unknown as readonly Part[];
      problems.push(...strangers(procedure.id, name, wanted, parts));
      return [name, parts.map((part) => extended(name, part, wanted[part.id], extension, changes))];
    }),
  ) as unknown as RecoveryData<Key>;

  const result = { ...procedure, recovery, changes: [...(procedure.changes ?? []), ...changes] };
  problems.push(...recoveryProblems(result));
  if (problems.length === 0) return result;
  const list = problems.map(({ path, message }) => `  ${path}: ${message}`).join('\n');
  throw new OsseoError(
    'invalid-procedure',
    `Osseo: nothing of "${procedure.id}" was changed, since ${problems.length} of the changes are wrong. Correct them:\n${list}\n`,
  );
}

function strangers(
  procedure: string,
  name: PartName,
  wanted: Readonly<Record<string, object>>,
  parts: readonly Part[],
): readonly Problem[] {
  return Object.keys(wanted)
    .filter((id) => !parts.some((part) => part.id === id))
    .map((id) => ({
      path: `recovery.${name}.${id}`,
      message: `"${procedure}" has no such part. It has: ${parts.map((part) => part.id).join(', ') || 'none'}`,
    }));
}

function extended(
  name: PartName,
  part: Part,
  wanted: object | undefined,
  { by, on, why }: Extension,
  changes: Change[],
): Part {
  if (!wanted) return part;
  const differing = Object.entries(wanted).filter(([field, to]) => JSON.stringify(part[field]) !== JSON.stringify(to));
  for (const [field, to] of differing) {
    const path = `recovery.${name}.${part.id}.${field}`;
    changes.push({ path, from: part[field], to, by, on, ...(why === undefined ? {} : { why }) });
  }
  return { ...part, ...wanted };
}
