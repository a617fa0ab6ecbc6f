import { drafts } from '../model/drafts.ts';
import type { StatementProvenance } from '../model/statement.ts';
import { allergies } from './statements/allergies.ts';
import { anaesthesia } from './statements/anaesthesia.ts';
import { blood } from './statements/blood.ts';
import { bone } from './statements/bone.ts';
import { habits } from './statements/habits.ts';
import { immunity } from './statements/immunity.ts';
import { medicines } from './statements/medicines.ts';
import { mind } from './statements/mind.ts';
import { mouth } from './statements/mouth.ts';
import { organs } from './statements/organs.ts';
import { stageOfLife } from './statements/stage-of-life.ts';
import { sugarAndWeight } from './statements/sugar-and-weight.ts';
import { treatedArea } from './statements/treated-area.ts';

/** Every sentence of the catalogue and where it comes from, by theme. */
const riskFactorCitations: typeof allergies &
  typeof anaesthesia &
  typeof blood &
  typeof bone &
  typeof habits &
  typeof immunity &
  typeof medicines &
  typeof mind &
  typeof mouth &
  typeof organs &
  typeof stageOfLife &
  typeof sugarAndWeight &
  typeof treatedArea = {
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

/** Key of a sentence of the catalogue. */
export type RiskFactorStatement = keyof typeof riskFactorCitations;

export const riskFactorStatements: Readonly<Record<RiskFactorStatement, StatementProvenance>> =
  drafts(riskFactorCitations);
