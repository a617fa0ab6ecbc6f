import { PROCEDURE_GROUPS, type ProcedureGroup } from '../model/groups.ts';
import { RISK_FACTOR_IDS, type RiskFactorId } from './risk-factor-id.ts';

/**
 * Which group asks what: the matrix of the evidence, and what its entries add.
 * Every procedure asks what stands under `all` as well. What a single procedure
 * adds, such as R46 (breast) or R11 (jaw angle), stands in the procedure itself.
 */
export const questionMatrix: Readonly<Record<ProcedureGroup | 'all', readonly RiskFactorId[]>> = {
  all: [
    'R01',
    'R02',
    'R03',
    'R07',
    'R08',
    'R09',
    'R18',
    'R19',
    'R20',
    'R23',
    'R25',
    'R26',
    'R27',
    'R32',
    'R33',
    'R43',
    'R49',
    'R50',
  ],
  'dental-implant': [
    'R04',
    'R05',
    'R06',
    'R10',
    'R11',
    'R12',
    'R13',
    'R14',
    'R15',
    'R16',
    'R17',
    'R21',
    'R22',
    'R38',
    'R47',
  ],
  'facial-implant': ['R04', 'R06', 'R10', 'R12', 'R14', 'R21', 'R22', 'R28', 'R31', 'R37', 'R42'],
  'injectable-filler': ['R10', 'R12', 'R24', 'R28', 'R29', 'R30', 'R42'],
  'injectable-toxin': ['R11', 'R12', 'R30', 'R41'],
  'fat-transfer': ['R06', 'R31', 'R35', 'R37'],
  rhinoplasty: ['R06', 'R10', 'R30', 'R34', 'R42', 'R44'],
  sedation: ['R15', 'R34', 'R35', 'R36', 'R37', 'R38', 'R39', 'R40', 'R44', 'R45', 'R48'],
};

/** What procedures of these groups ask, each factor once, in the order of the catalogue. */
export function askedBy(...groups: readonly ProcedureGroup[]): readonly RiskFactorId[] {
  const asked = new Set([questionMatrix.all, ...groups.map((group) => questionMatrix[group])].flat());
  return RISK_FACTOR_IDS.filter((id) => asked.has(id));
}

/** The groups that ask about a factor: `all` alone where every procedure does, none where single procedures add it. */
export function groupsThatAsk(id: RiskFactorId): readonly (ProcedureGroup | 'all')[] {
  if (questionMatrix.all.includes(id)) return ['all'];
  return PROCEDURE_GROUPS.filter((group) => questionMatrix[group].includes(id));
}
