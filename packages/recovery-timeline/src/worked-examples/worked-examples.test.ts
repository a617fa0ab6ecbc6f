import { describe, expect, it } from 'vitest';
import type { RecoveryPlan } from '../engine/model/plan.ts';
import { EXAMPLE_WORDS } from './example-words.examples.ts';
import { plansAlone, planTogether, WORKED_EXAMPLES, type WorkedExampleName } from './worked-examples.examples.ts';

/* What a clinician finds who works the examples out by hand, from what each procedure says by itself. */

/** The stretches of one limit: first and last day, what stands, and who asks for it. */
const limit = (plan: RecoveryPlan, kind: string) =>
  plan.restrictions
    .find((restriction) => restriction.kind === kind)
    ?.runs.map(({ from, to, certainty, askedBy }) => [
      `${from}-${to ?? ''}`,
      certainty,
      askedBy.map(({ treatment }) => treatment).join(),
    ]);

const visits = (plan: RecoveryPlan, kind: string) =>
  plan.visits.filter((visit) => visit.kind === kind).map(({ window }) => [window.fromDate, window.toDate]);

const milestone = (plan: RecoveryPlan, kind: string) =>
  plan.milestones.find((candidate) => candidate.kind === kind)?.window;

describe('chin implant, fat transfer to the face and toxin on one day', () => {
  const plan = planTogether('chinFatToxin');

  it('no sport: chin 10 to 28 days, fat 21 to 42, and so 21 to 42', () => {
    expect(limit(plan, 'strenuous-exercise')).toEqual([
      ['0-21', 'binding', 'chin,fat'],
      ['22-28', 'ask', 'chin,fat'],
      ['29-42', 'ask', 'fat'],
    ]);
  });

  it('no massage: toxin 1 to 3 days, fat 7 to 21, and so 7 to 21', () => {
    expect(limit(plan, 'massage')).toEqual([
      ['0-3', 'binding', 'fat,toxin'],
      ['4-7', 'binding', 'fat'],
      ['8-21', 'ask', 'fat'],
    ]);
  });

  it('checks: eight windows come down to five days, and the stitches stay a visit of their own', () => {
    const alone = plansAlone('chinFatToxin').flatMap(([, one]) => visits(one, 'check'));
    expect(alone).toHaveLength(8);
    expect(visits(plan, 'check')).toEqual([
      ['2026-11-24', '2026-11-25'],
      ['2026-11-30', '2026-11-30'],
      ['2026-12-01', '2026-12-14'],
      ['2026-12-29', '2027-01-04'],
      ['2027-02-23', '2027-02-23'],
    ]);
    expect(visits(plan, 'stitches')).toEqual([['2026-11-28', '2026-11-30']]);
  });

  it('back at a desk: the later of the two, on either end', () => {
    expect(milestone(plan, 'desk-work')).toMatchObject({ fromDate: '2026-11-30', toDate: '2026-12-07' });
  });
});

describe('an implant placed anew in a smoker with diabetes', () => {
  const plan = planTogether('implantAgain');

  it('has two tracks, each with its own first day, and the first ends where the second begins', () => {
    expect(plan.tracks.map(({ treatment, dayZero, revisedBy }) => [treatment, dayZero, revisedBy])).toEqual([
      ['first', 0, 'again'],
      ['again', 266, null],
    ]);
    expect(plan.tracks[0]?.phases.at(-1)?.to).toBe(265);
  });

  it('no smoking until the clinic says so, because of the answer, where others have 60 to 180 days', () => {
    const [, alone] = plansAlone('implantAgain')[1] ?? [];
    expect(alone && limit(alone, 'smoking')).toEqual([
      ['0-60', 'binding', 'again'],
      ['61-180', 'ask', 'again'],
    ]);
    expect(limit(plan, 'smoking')?.at(-1)).toEqual(['266-', 'binding', 'again']);
    const reasons = plan.changes.filter(({ treatment }) => treatment === 'again').flatMap(({ because }) => because);
    expect(reasons).toMatchObject([{ type: 'rule', rule: 'smoking-until-cleared', factor: 'R01', answer: 'yes' }]);
  });

  it('asks about gum disease, which is not known', () => {
    expect(plan.questions.map(({ factor }) => factor)).toEqual(['R12']);
  });
});

describe('mini implants that hold a denture', () => {
  it('keep the denture clean for good: the last phase has no end', () => {
    const [track] = planTogether('miniOverdenture').tracks;
    expect(track?.phases.at(-1)?.to).toBeNull();
  });

  it('are the same plan together and alone', () => {
    expect(planTogether('miniOverdenture')).toEqual(plansAlone('miniOverdenture')[0]?.[1]);
  });
});

describe('nose and chin on one day, filler half a year later', () => {
  const plan = planTogether('noseChinFiller');

  it('no contact sport: nose 42 to 56 days, chin bone 42 to 84, and so 42 to 84', () => {
    expect(limit(plan, 'contact-sport')).toEqual([
      ['0-42', 'binding', 'chin-bone,nose'],
      ['43-56', 'ask', 'chin-bone,nose'],
      ['57-84', 'ask', 'chin-bone'],
    ]);
  });

  it('back to contact sport: not before the chin bone allows it, which the nose alone would', () => {
    const [, nose] = plansAlone('noseChinFiller')[0] ?? [];
    expect(nose && milestone(nose, 'contact-sport')).toMatchObject({ from: 43, to: 57 });
    expect(milestone(plan, 'contact-sport')).toMatchObject({ from: 43, to: 85 });
  });

  it('counts the days of the filler from its own first day, 196 days later', () => {
    expect(limit(plan, 'massage')).toEqual([['196-199', 'binding', 'filler']]);
    expect(plan.tracks.find(({ treatment }) => treatment === 'filler')?.dayZero).toBe(196);
  });
});

it.each(Object.keys(EXAMPLE_WORDS) as (keyof typeof EXAMPLE_WORDS)[])('have every sentence in %s', (locale) => {
  for (const name of Object.keys(WORKED_EXAMPLES) as WorkedExampleName[]) {
    for (const { treatments } of [WORKED_EXAMPLES[name]]) {
      for (const { key, procedure } of treatments) {
        const { statements } = EXAMPLE_WORDS[locale].texts[key] ?? {};
        expect(Object.keys(statements ?? {}).toSorted()).toEqual(Object.keys(procedure.statements).toSorted());
      }
    }
  }
});
