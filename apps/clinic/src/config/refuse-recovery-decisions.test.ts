import { untilDay } from '@osseo/procedures';
import { expect, it } from 'vitest';
import { clinic } from '../../clinic.config.ts';
import { adoptRecovery, type ClinicConfig } from './clinic-config.ts';
import { clinicProblems } from './clinic-problems.ts';
import { EARLIER_EXERCISE } from './decisions.examples.ts';

const problemsWith = (more: Partial<ClinicConfig>) => clinicProblems({ ...clinic, ...more });

it('finds nothing wrong with this clinic, nor with days of its own', () => {
  expect(problemsWith({})).toEqual([]);
  expect(problemsWith({ recoveryOverrides: [EARLIER_EXERCISE] })).toEqual([]);
});

it.each([
  ['about a procedure that the site does not offer', { treatment: 'rhinoplasty' }, 'recoveryOverrides[0].treatment'],
  [
    'about something that the procedure does not have',
    { recovery: { visits: { gone: { window: untilDay(3) } } } },
    'recoveryOverrides[0].recovery.visits.gone',
  ],
  ['that nobody took', { by: ' ' }, 'recoveryOverrides[0]'],
  ['without a reason', { why: '' }, 'recoveryOverrides[0]'],
] as const)('refuses a decision %s, by its place', (_what, wrong, place) => {
  const [problem, ...more] = problemsWith({ recoveryOverrides: [{ ...EARLIER_EXERCISE, ...wrong }] });
  expect(problem).toMatch(/^Osseo: [A-Za-z].* Mend `/);
  expect(problem).toContain(`Mend \`${place}\` in clinic.config.ts.`);
  expect(more).toEqual([]);
});

it('refuses a rule that is adopted twice, by nobody, or does not exist', () => {
  const by = (who: string, ...rules: Parameters<typeof adoptRecovery>[2]) => ({
    adoptedRecoveryRules: adoptRecovery(who, '2026-11-20', rules),
  });
  expect(problemsWith(by('A', 'earlier-cleaning', 'earlier-cleaning'))[0]).toContain('`adoptedRecoveryRules[1]`');
  expect(problemsWith(by('', 'earlier-cleaning'))[0]).toContain('does not say who adopted it');
  expect(problemsWith(by('A', 'no-such-rule' as 'earlier-cleaning'))[0]).toContain('no rule "no-such-rule"');
});

it('gives every reason at once', () => {
  const problems = problemsWith({
    drafts: [],
    phone: { clinic: '', afterHours: '1' },
    recoveryOverrides: [EARLIER_EXERCISE, EARLIER_EXERCISE],
  });
  expect(problems.map((problem) => /`(\w+)/.exec(problem)?.[1])).toEqual(['phone', 'drafts', 'recoveryOverrides']);
});
