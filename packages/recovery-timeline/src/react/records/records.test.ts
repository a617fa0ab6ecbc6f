import { describe, expect, it, vi } from 'vitest';
import { planRecovery } from '../../engine/plan-recovery.ts';
import { chinOn, toothOn } from '../../engine/recovery.examples.ts';
import { recordIdOf } from './record-id-of.ts';
import { createRecords } from './records.ts';

describe('records', () => {
  it('tell only who reads the one that has changed', () => {
    const records = createRecords({ first: 'done' });
    const [first, second] = [vi.fn(), vi.fn()];
    records.of('first').subscribe(first);
    records.of('second').subscribe(second);
    records.of('second').set('done');
    expect(first).not.toHaveBeenCalled();
    expect(second).toHaveBeenCalledOnce();
  });

  it('are handed out whole, as plain data, and as the same object until one changes', () => {
    const records = createRecords({ first: 'done', second: 'missed' });
    const changed = vi.fn();
    records.subscribe(changed);
    const before = records.getSnapshot();
    expect(records.getSnapshot()).toBe(before);
    records.of('first').set('done');
    expect(changed).not.toHaveBeenCalled();
    records.of('first').set(null);
    records.of('third').set('skipped');
    expect(changed).toHaveBeenCalledTimes(2);
    expect(records.getSnapshot()).toEqual({ second: 'missed', third: 'skipped' });
    expect(before).toEqual({ first: 'done', second: 'missed' });
  });

  it('know no id that they were not given, whatever objects inherit', () => {
    expect(createRecords().of('constructor').getSnapshot()).toBeNull();
  });
});

describe('the id of a record', () => {
  const idsOn = (date: string) => {
    const { visits, tasks } = planRecovery([chinOn(date), toothOn(date)]);
    return [...visits, ...tasks].map(recordIdOf);
  };

  it('is another for every visit and task of a plan', () => {
    const ids = idsOn('2026-11-23');
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('stays when the date moves, so that nothing that is recorded is lost', () => {
    expect(idsOn('2027-03-01')).toEqual(idsOn('2026-11-23'));
  });
});
