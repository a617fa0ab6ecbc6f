import { allergies } from './factors/allergies.ts';
import { anaesthesia } from './factors/anaesthesia.ts';
import { blood } from './factors/blood.ts';
import { bone } from './factors/bone.ts';
import { habits } from './factors/habits.ts';
import { immunity } from './factors/immunity.ts';
import { medicines } from './factors/medicines.ts';
import { mind } from './factors/mind.ts';
import { mouth } from './factors/mouth.ts';
import { organs } from './factors/organs.ts';
import { stageOfLife } from './factors/stage-of-life.ts';
import { sugarAndWeight } from './factors/sugar-and-weight.ts';
import { treatedArea } from './factors/treated-area.ts';
import type { RiskFactor } from './risk-factor.ts';
import type { RiskFactorId } from './risk-factor-id.ts';

/**
 * The catalogue, by theme. Effects are associations from mostly observational
 * studies: they prove no cause and are nobody's personal risk, so they are for
 * clinicians only.
 */
export const riskFactors: Readonly<Record<RiskFactorId, RiskFactor>> = {
  ...allergies,
  ...anaesthesia,
  ...blood,
  ...bone,
  ...habits,
  ...immunity,
  ...medicines,
  ...mind,
  ...mouth,
  ...organs,
  ...stageOfLife,
  ...sugarAndWeight,
  ...treatedArea,
};
