import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../lib/steps.ts';

/** The part of a report of mutation testing that is read here (`mutation-testing-report-schema`). */
export interface MutationReport {
  /** By path in the package. */
  readonly files: Readonly<Record<string, { readonly mutants: readonly { readonly status: string }[] }>>;
}

interface MutantCounts {
  /** A test failed. */
  readonly killed: number;
  /** The tests did not come to an end. */
  readonly timeout: number;
  /** No test failed. */
  readonly survived: number;
  /** No test runs the code. */
  readonly noCoverage: number;
  /** Killed and timeout of all four, in percent, with one digit after the point and never rounded up. */
  readonly score: number;
}

/** The last whole run of `npm run mutants`. */
export interface MutationResults {
  /** The day of the run, as an ISO date. */
  readonly date: string;
  readonly total: MutantCounts;
  /** By folder of `packages/questionnaire/src/engine`. */
  readonly folders: Readonly<Record<string, MutantCounts>>;
}

export const RESULTS: string = path.join(ROOT, 'apps/mutants/results.json');

/** What was kept of the last whole run; `undefined` before the first. */
export function readMutationResults(): MutationResults | undefined {
  if (!existsSync(RESULTS)) return undefined;
  return JSON.parse(readFileSync(RESULTS, 'utf8')) as MutationResults;
}

export function mutationResults({ files }: MutationReport, date: string): MutationResults {
  const entries = Object.entries(files).toSorted(([a], [b]) => a.localeCompare(b, 'en'));
  const folders = Map.groupBy(entries, ([file]) => folderOf(file));
  return {
    date,
    total: count(entries),
    folders: Object.fromEntries([...folders].map(([folder, inside]) => [folder, count(inside)])),
  };
}

function folderOf(file: string): string {
  return path.posix.dirname(file).replace('src/engine/', '');
}

function count(entries: readonly (readonly [string, MutationReport['files'][string]])[]): MutantCounts {
  const statuses = entries.flatMap(([, { mutants }]) => mutants.map(({ status }) => status));
  const of = (status: string) => statuses.filter((one) => one === status).length;
  const counts = {
    killed: of('Killed'),
    timeout: of('Timeout'),
    survived: of('Survived'),
    noCoverage: of('NoCoverage'),
  };
  const noticed = counts.killed + counts.timeout;
  const all = noticed + counts.survived + counts.noCoverage;
  return { ...counts, score: all === 0 ? 0 : Math.floor((1000 * noticed) / all) / 10 };
}

const SENTENCE = /^Mutation testing .*$/m;

/** A text in which one line, the one that begins with "Mutation testing", says the results. */
export function withMutationSentence(text: string, results: MutationResults | undefined): string {
  return text.replace(SENTENCE, results ? sentenceOf(results) : 'Mutation testing has not run yet.');
}

function sentenceOf({ date, total, folders }: MutationResults): string {
  const all = total.killed + total.timeout + total.survived + total.noCoverage;
  const each = Object.entries(folders).map(([folder, { score }]) => `${folder} ${score} %`);
  return `Mutation testing (\`npm run mutants\`, ${date}): a test notices **${total.score} %** of ${all} small changes to the code (${each.join(', ')}).`;
}
