import { expect, it } from 'vitest';
import { readPlanDraft } from './plan-draft.ts';

it('takes a draft of this site', () => {
  expect(readPlanDraft({ procedures: ['chin-implant'], snapshot: null })).toEqual({
    procedures: ['chin-implant'],
    snapshot: null,
  });
});

it('takes nothing that an earlier site or a broken write may have left', () => {
  const wrong = [
    undefined,
    null,
    'draft',
    {},
    { procedures: [], snapshot: null },
    { procedures: ['nose-job'], snapshot: null },
    { procedures: ['chin-implant'] },
    { procedures: ['chin-implant'], snapshot: { items: 'none' } },
  ];
  for (const payload of wrong) expect(readPlanDraft(payload)).toBeUndefined();
});
