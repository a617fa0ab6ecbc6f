import { OsseoError } from '@osseo/core';
import { PROPERTY_RUNS } from '@osseo/testing/properties';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planRecovery } from '../plan-recovery.ts';
import { anyPlan } from '../plan-shape/any-plan.examples.ts';
import { chinOn, toothOn } from '../recovery.examples.ts';
import { fromSnapshot, toSnapshot } from './snapshot.ts';

const plan = planRecovery([chinOn('2026-11-23'), toothOn('2026-12-23')]);
const snapshot = toSnapshot(plan);

const ids = { id: 'a', treatment: 'chin', statement: { treatment: 'chin', statement: 'a' }, also: [], deferredBy: 0 };

/** A plan's own texts are ids; a name that is nowhere else shows whether an error says what was read. */
const SECRET = 'a-name-of-somebody';

function errorOf(json: unknown): OsseoError {
  try {
    fromSnapshot(json);
  } catch (error) {
    if (error instanceof OsseoError) return error;
    throw error;
  }
  throw new Error('The snapshot was read.');
}

describe('a snapshot', () => {
  it('9 serialise and deserialise: gives back the plan, whatever is in it', () => {
    fc.assert(
      fc.property(anyPlan, (any) => {
        expect(fromSnapshot(JSON.parse(JSON.stringify(toSnapshot(any))))).toEqual(any);
      }),
      PROPERTY_RUNS,
    );
  });

  it.each(['2026-11-23', null])('gives back a plan of treatments (day 0: %s)', (day) => {
    const made = planRecovery([chinOn(day), toothOn(day)]);
    expect(fromSnapshot(toSnapshot(made))).toEqual(made);
  });

  it('has days and no dates but the first, so that it cannot contradict itself', () => {
    expect(JSON.stringify(snapshot)).not.toContain('fromDate');
    expect(JSON.stringify(snapshot).match(/\d{4}-\d\d-\d\d/gu)).toEqual(['2026-11-23']);
  });

  it('says by which version it is to be read, and another one is refused', () => {
    expect(snapshot.version).toBe('osseo-recovery-plan/1');
    expect(errorOf({ ...snapshot, version: 'osseo-recovery-plan/2' }).path).toBe('version');
    expect(errorOf(plan).path).toBe('version');
  });

  it.each([
    ['what is missing', { ...snapshot, lastDay: undefined }, 'lastDay'],
    ['what nobody knows', { ...snapshot, colour: SECRET }, 'colour'],
    ['what is no date', { ...snapshot, anchor: SECRET }, 'anchor'],
    ['what is no list', { ...snapshot, visits: SECRET }, 'visits'],
    ['what is no object', { ...snapshot, visits: [SECRET] }, 'visits[0]'],
    ['a word that is none of the list', { ...snapshot, visits: [{ kind: SECRET }] }, 'visits[0].kind'],
    ['a part of a day', { ...snapshot, lastDay: 1.5 }, 'lastDay'],
    ['what is no text', { ...snapshot, tracks: [{ treatment: 1 }] }, 'tracks[0].treatment'],
    ['a date that would follow', { ...snapshot, tasks: [{ from: 1, to: 2, fromDate: SECRET }] }, 'tasks[0].fromDate'],
    ['an end before its beginning', { ...snapshot, tasks: [{ ...ids, from: 9, to: 3 }] }, 'tasks[0]'],
    ['a day that nobody lives to see', { ...snapshot, tasks: [{ ...ids, from: 9, to: 9e15 }] }, 'tasks[0]'],
    ['a conflict of no kind', { ...snapshot, conflicts: [{ type: SECRET }] }, 'conflicts[0].type'],
    ['no object at all', SECRET, undefined],
  ])('refuses %s whole, by its place and not by its value', (_, json, path) => {
    const error = errorOf(json);
    expect(error.code).toBe('invalid-plan');
    if (path !== undefined) expect(error.path).toBe(path);
    expect(error.message).not.toContain(SECRET);
  });
});
