import { fromFhirPlanDefinition, toFhirPlanDefinition } from '@osseo/procedures/fhir';
import { chinImplant } from '@osseo/procedures/chin-implant';
import { chinImplantEn } from '@osseo/procedures/chin-implant/en';
import { toCivilDate } from '@osseo/core';
import { expect, it } from 'vitest';
import { messages as calendar } from '../calendar/calendar.examples.ts';
import { planRecovery } from '../plan-recovery.ts';
import { fromCarePlan } from './from-care-plan.ts';
import { toCarePlan } from './to-care-plan.ts';

it('6.4 a plan that came in as FHIR is applied by our own engine, and gives the same care plan', () => {
  const sent = JSON.stringify(toFhirPlanDefinition({ procedure: chinImplant, words: chinImplantEn }).planDefinition);
  const { recovery } = fromFhirPlanDefinition(JSON.parse(sent));
  const on = toCivilDate('2026-11-23');
  const applied = planRecovery([{ key: 'chin', procedure: { ...chinImplant, recovery }, on }]);
  const own = planRecovery([{ key: 'chin', procedure: chinImplant, on }]);
  const carePlan = toCarePlan(applied, {
    texts: { chin: chinImplantEn },
    messages: { ...calendar, days: 'Days {from} to {to}', fromDay: 'From day {from}' },
    locale: 'en',
    subject: { reference: 'Patient/1' },
  });
  expect(applied).toEqual(own);
  expect(fromCarePlan(carePlan)).toEqual(own);
  // One activity for each item of the plan, none of them expanded into its days.
  expect(new Set(carePlan.activity?.map(({ id }) => id)).size).toBe(carePlan.activity?.length);
});
