import { code, object, text, variant, type Shape } from '@osseo/core/shape';
import { RESTRICTION_KINDS, type MedicineCode } from '@osseo/procedures';
import type { Conflict } from '../model/conflict.ts';
import { refShape, refsShape } from './span-shape.ts';

const common = { task: refShape, askedBy: refsShape };

export const conflictShape: Shape<Conflict> = variant<Conflict>({
  restriction: { ...common, restriction: code(RESTRICTION_KINDS) },
  position: common,
  medicine: { ...common, medicine: object<MedicineCode>({ system: text(), code: text() }) },
});
