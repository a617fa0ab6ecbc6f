import { describe, expect, it } from 'vitest';
import { PROCEDURE_GROUPS, type ProcedureGroup } from '../model/groups.ts';
import { procedures } from '../testing/worded-procedures.ts';
import { askedBy, groupsThatAsk, questionMatrix } from './question-matrix.ts';
import { RISK_FACTOR_IDS, type RiskFactorId } from './risk-factor-id.ts';

/** The matrix as the evidence has it (section II), before what its entries add. */
const EVIDENCE: Readonly<Record<ProcedureGroup | 'all', string>> = {
  all: 'R01 R02 R03 R07 R08 R09 R18 R19 R20 R23 R25 R26 R27 R32 R33 R43 R50',
  'dental-implant': 'R04 R05 R06 R10 R11 R12 R13 R14 R15 R16 R17 R38 R47',
  'facial-implant': 'R06 R10 R22 R28 R31 R37',
  'injectable-filler': 'R10 R24 R28 R29 R30 R42',
  'injectable-toxin': 'R11 R41',
  'fat-transfer': 'R35 R37',
  rhinoplasty: 'R06 R30 R34 R42 R44',
  sedation: 'R34 R35 R36 R37 R38 R39 R40 R45 R48',
};

/** What the "For" lines of the entries add to it. */
const ENTRIES: Readonly<Record<ProcedureGroup | 'all', string>> = {
  all: 'R49',
  'dental-implant': 'R21 R22',
  'facial-implant': 'R04 R12 R14 R21 R42',
  'injectable-filler': 'R12',
  'injectable-toxin': 'R12 R30',
  'fat-transfer': 'R06 R31',
  rhinoplasty: 'R10',
  sedation: 'R15 R44',
};

/** What only a single procedure asks: breast fat transfer. */
const SINGLE: readonly RiskFactorId[] = ['R46'];

it.each(['all', ...PROCEDURE_GROUPS] as const)('%s asks what the evidence says', (group) => {
  const expected = `${EVIDENCE[group]} ${ENTRIES[group]}`.split(' ');
  expect([...questionMatrix[group]].toSorted()).toEqual(expected.toSorted());
});

it('leaves out no factor but those of a single procedure', () => {
  const asked = new Set(askedBy(...PROCEDURE_GROUPS));
  expect(RISK_FACTOR_IDS.filter((id) => !asked.has(id))).toEqual(SINGLE);
  for (const id of SINGLE) expect(groupsThatAsk(id)).toEqual([]);
});

it('asks each question once, in the order of the catalogue', () => {
  const asked = askedBy('facial-implant', 'sedation', 'rhinoplasty');
  expect(asked).toEqual(RISK_FACTOR_IDS.filter((id) => asked.includes(id)));
});

describe.each(procedures)('$id', ({ id, groups, riskFactors }) => {
  it('asks what its groups ask, each once', () => {
    expect(riskFactors).toEqual(expect.arrayContaining([...askedBy(...groups)]));
    expect(new Set(riskFactors).size).toBe(riskFactors.length);
  });

  it('asks about breasts only where breasts are treated', () => {
    // A plan of several procedures asks what its parts ask.
    if (id !== 'facial-balancing') expect(riskFactors.includes('R46')).toBe(id === 'breast-fat-transfer');
  });
});
