/** The benchmark of the recovery engine: a plan of ten procedures is made, and asked for each day of a year. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { toCivilDate } from '@osseo/core';
import { recoveryRules } from '@osseo/procedures/recovery-rules';
import {
  adoptRules,
  changesBetween,
  countdowns,
  forPerson,
  nextUp,
  planRecovery,
  restrictionsOn,
  statusOn,
  type RecoveryPlan,
} from '@osseo/recovery-timeline/engine';
import { timeOf, typicalCost } from '../measure/cost.ts';
import { number, table } from '../report/table.ts';
import { tenProcedures } from './ten-procedures.ts';

const DAYS = 365;

/** How long each piece of work is run before it counts, so that what is compiled on the way is compiled. In milliseconds. */
const WARM_UP = 500;

const rules = adoptRules(recoveryRules, { by: 'The clinic', on: toCivilDate('2026-10-01') });
const factors = rules.map(({ factor }) => ({ factor, answer: 'yes' as const }));
const plan = planRecovery(tenProcedures);
const personal = planRecovery(tenProcedures, forPerson({ factors, rules }));

const year = (ask: (plan: RecoveryPlan, day: number) => unknown) => () => {
  for (let day = 0; day < DAYS; day++) ask(plan, day);
};

const WORK: Readonly<Record<string, () => unknown>> = {
  'Making the plan': () => planRecovery(tenProcedures),
  'Making it for a person whom six rules are about': () => planRecovery(tenProcedures, forPerson({ factors, rules })),
  'What differs between the two': () => changesBetween(plan, personal),
  '`statusOn`, a year of days': year(statusOn),
  '`restrictionsOn`, a year of days': year(restrictionsOn),
  '`nextUp`, a year of days': year(nextUp),
  '`countdowns`, a year of days': year(countdowns),
};

const rows: string[][] = [];
for (const [name, work] of Object.entries(WORK)) {
  rows.push([name, number(timeOf(await typicalCost(work, WARM_UP)))]);
}

const runs = plan.restrictions.flatMap((restriction) => restriction.runs).length;
const report = [
  '# The recovery engine',
  '',
  `Written by \`npm run bench:recovery\` on ${new Date().toISOString().slice(0, 10)}, with Node ${process.versions.node}.`,
  `Ten procedures of the catalogue, three days apart: ${plan.lastDay} days, ${runs} runs of restrictions. Medians; warm.`,
  '',
  table(['Work', 'ms'], rows),
  '',
].join('\n');
process.stdout.write(report);
writeFileSync(path.join(import.meta.dirname, '../../recovery-results.md'), report);
