import { addDays, toCivilDate } from '@osseo/core';
import type { Procedure } from '@osseo/procedures';
import { botulinumToxin } from '@osseo/procedures/botulinum-toxin';
import { cheekImplant } from '@osseo/procedures/cheek-implant';
import { chinImplant } from '@osseo/procedures/chin-implant';
import { dentalImplant } from '@osseo/procedures/dental-implant';
import { dermalFiller } from '@osseo/procedures/dermal-filler';
import { facialFatTransfer } from '@osseo/procedures/facial-fat-transfer';
import { genioplasty } from '@osseo/procedures/genioplasty';
import { glutealFatTransfer } from '@osseo/procedures/gluteal-fat-transfer';
import { implantRevision } from '@osseo/procedures/implant-revision';
import { rhinoplasty } from '@osseo/procedures/rhinoplasty';
import type { Treatment } from '@osseo/recovery-timeline/engine';

const PROCEDURES: readonly Procedure[] = [
  botulinumToxin,
  cheekImplant,
  chinImplant,
  dentalImplant,
  dermalFiller,
  facialFatTransfer,
  genioplasty,
  glutealFatTransfer,
  implantRevision,
  rhinoplasty,
];

/** More than anyone has at once: ten procedures, each three days after the one before. */
export const tenProcedures: readonly Treatment[] = PROCEDURES.map((procedure, index) => ({
  key: procedure.id,
  procedure,
  on: addDays(toCivilDate('2026-11-23'), 3 * index),
}));
