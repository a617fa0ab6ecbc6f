import { OsseoError } from '@osseo/core';
import { recoveryRules } from '@osseo/procedures/recovery-rules';
import { forPerson, planRecovery } from '@osseo/recovery-timeline/engine';
import { wordedProcedures } from '../catalogue/worded-procedure.ts';
import type { ClinicConfig } from './clinic-config.ts';
import { recoveryOptions, type RecoveryDecisions } from './recovery-decisions.ts';

/**
 * Stops a build whose decisions about recovery plans would be lost, or would break the plan of the first patient to
 * whom they apply: a rule that does not exist or is adopted twice, days of something that no procedure of the site
 * has, two decisions of one name, and a decision without who took it and why.
 * @throws {OsseoError} `invalid-procedure`, which names the place in clinic.config.ts
 */
export function refuseRecoveryDecisions(decisions: RecoveryDecisions & Pick<ClinicConfig, 'procedures'>): void {
  const { adoptedRecoveryRules = [], recoveryOverrides = [], procedures } = decisions;
  const rules = adoptedRecoveryRules.map(({ rule }) => rule);
  const known = new Set<string>(recoveryRules.map(({ id }) => id));
  for (const [index, { rule, by }] of adoptedRecoveryRules.entries()) {
    const place = `adoptedRecoveryRules[${index}]`;
    if (!known.has(rule)) refuse(place, `There is no rule "${rule}" of recovery.`);
    if (rules.indexOf(rule) < index) refuse(place, `The rule "${rule}" is adopted twice.`);
    if (by.trim() === '') refuse(place, `The rule "${rule}" does not say who adopted it.`);
  }
  for (const [index, { by, why }] of recoveryOverrides.entries()) {
    if (by.trim() === '' || why.trim() === '') {
      refuse(`recoveryOverrides[${index}]`, 'A decision does not say who took it, or why: patients read both.');
    }
  }
  try {
    const treatments = wordedProcedures(procedures, 'en').map(({ procedure }) => ({
      key: procedure.id,
      procedure,
      on: null,
    }));
    planRecovery(treatments, forPerson(recoveryOptions(decisions)));
  } catch (error) {
    if (!(error instanceof OsseoError)) throw error;
    const { path = 'recoveryOverrides', message } = error;
    refuse(path.replace(/^overrides/, 'recoveryOverrides'), message.replace(` (at ${path})`, ''));
  }
}

function refuse(place: string, what: string): never {
  const said = what.replace(/^Osseo: /, '');
  throw new OsseoError('invalid-procedure', `Osseo: ${said} Mend \`${place}\` in clinic.config.ts.`);
}
