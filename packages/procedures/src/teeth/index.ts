export { mirrorTooth, toothOf, type Tooth, type ToothKind } from './tooth.ts';
export { isToothNumber, TOOTH_NUMBERS, type ToothNumber } from './tooth-number.ts';
