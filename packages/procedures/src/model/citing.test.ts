import { DRAFT } from '@osseo/core';
import { expect, it } from 'vitest';
import { chinImplant } from '../catalogue/chin-implant/index.ts';
import { uncitedAgainstTheRule } from './citing.ts';
import { draft } from './drafts.ts';
import type { Procedure } from './procedure.ts';
import type { StatementProvenance } from './statement.ts';
import { unknown } from './unknown.ts';

const NOTHING: StatementProvenance = { sources: [], needsReview: true, review: DRAFT };

/** The chin implant with another provenance for one statement. */
function chinWith(key: string, provenance: StatementProvenance, change: Partial<Procedure> = {}): Procedure {
  return { ...(chinImplant as Procedure), ...change, statements: { ...chinImplant.statements, [key]: provenance } };
}

it.each(Object.keys(chinImplant.statements))('asks %s for a work, or to be a label', (key) => {
  expect(uncitedAgainstTheRule(chinWith(key, NOTHING))).toEqual([key]);
});

it('takes titles, no treatment and what is known least for labels, and no other sentence', () => {
  const label = draft({ uncited: 'label' });
  const labels = Object.keys(chinImplant.statements).filter(
    (key) => uncitedAgainstTheRule(chinWith(key, label)).length === 0,
  );
  expect(labels).toEqual([
    'alternative-none',
    'evidence-weakest',
    'phase-first-days',
    'phase-early',
    'phase-settling',
    'phase-final',
    'phase-later',
  ]);
});

it('takes the sentence of a figure for a label where the figure itself is unknown', () => {
  const label = draft({ uncited: 'label' });
  const duration = { minutes: unknown('Nobody says.'), statement: 'duration' };
  const setting = { kind: unknown('Nobody says.'), statement: 'setting' };
  expect(uncitedAgainstTheRule(chinWith('duration', label))).toEqual(['duration']);
  expect(uncitedAgainstTheRule(chinWith('duration', label, { duration }))).toEqual([]);
  expect(uncitedAgainstTheRule(chinWith('setting', label))).toEqual(['setting']);
  expect(uncitedAgainstTheRule(chinWith('setting', label, { setting }))).toEqual([]);
});

it('refuses a label that also answers a question', () => {
  const { firstQuestions } = chinImplant as Procedure;
  const answered = { firstQuestions: { ...firstQuestions, lasting: ['phase-later'] as const } };
  expect(uncitedAgainstTheRule(chinWith('phase-later', draft({ uncited: 'label' }), answered))).toEqual([
    'phase-later',
  ]);
});

it('refuses a label that cites a work', () => {
  const label = { ...draft({ uncited: 'label' }), sources: ['gmc-2016'] } as const;
  expect(uncitedAgainstTheRule(chinWith('phase-early', label))).toEqual(['phase-early']);
});
