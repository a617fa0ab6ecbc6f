import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../lib/steps.ts';
import { mutationResults, readMutationResults, withMutationSentence } from './mutation-results.ts';

const file = (...statuses: readonly string[]) => ({ mutants: statuses.map((status) => ({ status })) });

describe('the results of mutation testing', () => {
  it('count what a test noticed of all that ran, by folder; what was left out counts nowhere', () => {
    const files = {
      'src/engine/validate/b.ts': file('Killed', 'Timeout', 'Survived', 'Ignored'),
      'src/engine/checks/a.ts': file('Killed', 'NoCoverage'),
      'src/engine/validate/a.ts': file('Killed', 'CompileError'),
      'src/engine/session/a.ts': file(),
    };
    expect(mutationResults({ files }, '2026-01-02')).toEqual({
      date: '2026-01-02',
      total: { killed: 3, timeout: 1, survived: 1, noCoverage: 1, score: 66.6 },
      folders: {
        checks: { killed: 1, timeout: 0, survived: 0, noCoverage: 1, score: 50 },
        session: { killed: 0, timeout: 0, survived: 0, noCoverage: 0, score: 0 },
        validate: { killed: 2, timeout: 1, survived: 1, noCoverage: 0, score: 75 },
      },
    });
  });

  it('are said in the README of the questionnaire as the last run left them', () => {
    const readme = readFileSync(path.join(ROOT, 'packages/questionnaire/README.md'), 'utf8');
    expect(readme).toContain('\nMutation testing ');
    expect(withMutationSentence(readme, readMutationResults())).toBe(readme);
  });
});
