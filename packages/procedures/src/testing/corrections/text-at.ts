import type { Locale } from '@osseo/core';
import type { StatementAddress } from '../../seed-coverage/statement-address.ts';
import { complicationWords, riskWords, signWords, worded } from '../worded-procedures.ts';

/** What stands at an address in one language; empty where nothing does. */
export function textAt(address: StatementAddress, locale: Locale): string {
  const [list = '', key = ''] = address.split('/');
  if (list === 'risk-factors') return find(riskWords[locale].statements, key);
  if (list === 'complications') {
    const words = Object.entries(complicationWords[locale].complications).find(([id]) => id === key)?.[1];
    return words === undefined ? '' : `${words.name}. ${words.mechanism}`;
  }
  if (list === 'warning-signs') {
    const words = Object.entries(signWords[locale].signs).find(([id]) => id === key)?.[1];
    return words === undefined ? '' : [words.sign, words.why, words.escalation ?? ''].join(' ').trim();
  }
  const one = Object.entries(worded[locale]).find(([id]) => id === list)?.[1];
  return one === undefined ? '' : find(one.words.statements, key);
}

function find(statements: Readonly<Record<string, string>>, key: string): string {
  return Object.entries(statements).find(([id]) => id === key)?.[1] ?? '';
}
