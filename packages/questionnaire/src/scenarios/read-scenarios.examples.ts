/// <reference types="node" />
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readScenario, type Scenario } from './scenario.examples.ts';

const FOLDER = fileURLToPath(new URL('.', import.meta.url));

/** A file of a scenario. */
export interface ScenarioFile {
  /** The folder, which is the row of the feature table that it proves. */
  readonly row: string;
  /** From the folder of the scenarios, such as `required/group.json`. */
  readonly path: string;
  /** What it says, or nothing where it says nothing. */
  readonly title: string;
  /** Why it is held to fail, where it is. */
  readonly fault: string | undefined;
  /** @throws {Error} where the file holds no scenario. */
  readonly read: () => Scenario;
}

/** Every scenario beside this file, in the order of their paths. */
export function scenarioFiles(): readonly ScenarioFile[] {
  const paths = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).map((path) => path.replaceAll('\\', '/'));
  return paths
    .filter((path) => path.endsWith('.json'))
    .toSorted()
    .map((path) => {
      const json: unknown = JSON.parse(readFileSync(FOLDER + path, 'utf8'));
      const { title = '', knownFault: fault } = json as Partial<Scenario>;
      return { row: path.replace(/\/.*/, ''), path, title, fault, read: () => readScenario(json) };
    });
}
