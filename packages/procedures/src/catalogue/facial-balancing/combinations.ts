import type { Combination } from '../../model/practice.ts';
import type { FacialBalancingStatement } from './statements.ts';

/*
 * The nine rules on the order of the parts, in the order of the evidence. A plan
 * is all of its parts, so `with` names the part that a rule is about and `order`
 * says where the others stand to it. A rule about two parts has two entries and
 * one sentence. They are suggestions, never applied by themselves.
 */
export const facialBalancingCombinations: readonly Combination<FacialBalancingStatement>[] = [
  // 1. Health and the answers that stop a booking, before any part; the gravest stands for all.
  { id: 'health-first', with: 'sedation', order: 'before', statement: 'combination-health' },
  // 2. Teeth, gums and bite.
  { id: 'dental-first', with: 'dental-work', order: 'after', statement: 'combination-dental' },
  // 3. Bone and implants, then what is soft.
  { id: 'bone-first', with: 'facial-implant', order: 'after', statement: 'combination-bone' },
  { id: 'toxin-last', with: 'injectable-toxin', order: 'before', statement: 'combination-bone' },
  // 4. Toxin and filler.
  { id: 'injections-same-day', with: 'injectable-toxin', order: 'same-day', statement: 'combination-injections' },
  {
    id: 'injections-apart',
    with: 'injectable-toxin',
    order: 'either-order',
    gap: { unit: 'week', min: 1, max: 2 },
    statement: 'combination-injections',
  },
  // 5. Old filler at the site of an operation.
  { id: 'old-filler', with: 'injectable-filler', order: 'after', statement: 'combination-old-filler' },
  // 6. Filler, dental surgery and vaccines.
  {
    id: 'filler-dental-work',
    with: 'dental-work',
    order: 'apart',
    gap: { unit: 'week', min: 2, max: 2 },
    statement: 'combination-filler-dental',
  },
  {
    id: 'filler-vaccine',
    with: 'vaccine',
    order: 'apart',
    gap: { unit: 'week', min: 2, max: 2 },
    statement: 'combination-filler-vaccine',
  },
  // 7. At least 3 months after fat, and 12 before a nose is judged.
  {
    id: 'fat-touch-up',
    with: 'fat-transfer',
    order: 'after',
    gap: { unit: 'month', min: 3, max: 3 },
    statement: 'combination-fat',
  },
  {
    id: 'nose-judged',
    with: 'rhinoplasty',
    order: 'after',
    gap: { unit: 'month', min: 12, max: 12 },
    statement: 'combination-nose',
  },
  // 8. Operations in one session.
  { id: 'operations-together', with: 'sedation', order: 'same-day', statement: 'combination-operations' },
  // 9. Time to think before each operation; surgeons in the UK ask for two weeks.
  {
    id: 'time-to-think',
    with: 'sedation',
    order: 'before',
    gap: { unit: 'week', min: 2, max: 2 },
    statement: 'combination-time-to-think',
  },
];
