import { readFileSync, rmSync } from 'node:fs';
import { createWhole } from '../config/private-file.ts';
import { codeOf } from '../config/error-code.ts';

const heldHere = new Set<string>();

/**
 * Claims a data folder for this process and gives the function that lets go.
 * A claim of a process that was killed does not count: it is known by its id
 * and its start time, since ids are given out again.
 *
 * @throws {Error} if a running process holds the folder.
 */
export function lockFolder(folder: string): () => void {
  const file = `${folder}.lock`;
  if (heldHere.has(file) || !claim(file)) {
    throw new Error(
      `Osseo: the data folder ${folder} is open in another process. ` +
        'Stop that one first, or choose another folder with OSSEO_DATA_DIR.',
    );
  }
  heldHere.add(file);
  return () => {
    heldHere.delete(file);
    rmSync(file, { force: true });
  };
}

function claim(file: string): boolean {
  if (createWhole(file, describeProcess(process.pid) ?? String(process.pid))) return true;

  const holder = readFileSync(file, 'utf8');
  const pid = Number(holder.split(' ')[0]);
  const elsewhere = pid > 0 && pid !== process.pid && isRunning(pid);
  if (elsewhere && (describeProcess(pid) ?? holder) === holder) return false;
  // Unless someone else has claimed it since.
  if (readFileSync(file, 'utf8') === holder) rmSync(file);
  return claim(file);
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}

/** Id and start time of a process, where the system tells it (Linux: field 22 of `/proc/<id>/stat`). */
function describeProcess(pid: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const startTime = stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
    return `${pid} ${startTime}`;
  } catch {
    return undefined;
  }
}
