import { formatMessage, isLocale, type Locale, type ReviewStatus } from '@osseo/core';
import type { ReviewRow, StatementProvenance } from '@osseo/procedures';
import { complications } from '@osseo/procedures/complications';
import { RISK_FACTOR_IDS, riskFactorStatements, type RiskFactorStatement } from '@osseo/procedures/risk-factors';
import { warningSigns } from '@osseo/procedures/warning-signs';
import type { Catalogues } from '../content/load-catalogues.ts';

/** Names of factors, then what patients and clinicians read, and what studies found. */
export function riskFactorRows({ factors }: Catalogues): readonly ReviewRow[] {
  const translation = factors.review.status;
  const statements = Object.entries(riskFactorStatements) as [RiskFactorStatement, StatementProvenance][];
  return [
    ...RISK_FACTOR_IDS.map((id) => row(`${id}-name`, factors.names[id], NAMED, translation)),
    ...statements.map(([id, provenance]) => row(id, factors.statements[id], provenance, translation)),
  ];
}

/** Each sign, why it matters and what makes it worse; then what is said once for all signs of an urgency. */
export function warningSignRows({ signs }: Catalogues): readonly ReviewRow[] {
  const translation = signs.review.status;
  return [
    ...Object.values(warningSigns).flatMap(({ id, urgency, provenance }) => {
      const { sign, why, escalation } = signs.signs[id];
      return [
        row(`${id}-sign-${urgency}`, sign, provenance, translation),
        row(`${id}-why`, why, provenance, translation),
        ...(escalation === null ? [] : [row(`${id}-escalation`, escalation, provenance, translation)]),
      ];
    }),
    ...Object.entries(signs.urgencies).map(([id, text]) => row(`urgency-${id}`, text, NAMED, translation)),
    ...Object.entries(signs.instructions).map(([id, text]) => instruction(id, text, signs)),
    row('not-sure', signs.notSure, NAMED, translation),
  ];
}

/** Each complication by name, and how it comes about. */
export function complicationRows({ complications: words }: Catalogues): readonly ReviewRow[] {
  const translation = words.review.status;
  return Object.values(complications).flatMap(({ id, provenance }) => {
    const { name, mechanism } = words.complications[id];
    return [
      row(`${id}-name`, name, provenance, translation),
      row(`${id}-mechanism`, mechanism, provenance, translation),
    ];
  });
}

const NAMED: StatementProvenance = {
  sources: [],
  uncited: 'label',
  review: { status: 'draft' },
  note: 'Wording of ours, which rests on no work.',
};

/** What a clinic fills in, named where its number will stand. */
const EMERGENCY_NUMBER: Readonly<Record<Locale, string>> = {
  en: '[the emergency number]',
  ko: '[응급 전화번호]',
  es: '[número de emergencias]',
};

const FILLED_IN: StatementProvenance = {
  ...NAMED,
  note: 'Wording of ours, which rests on no work. The number in brackets is the one that the clinic has set.',
};

function instruction(id: string, text: string, { locale, review }: Catalogues['signs']): ReviewRow {
  const emergencyNumber = EMERGENCY_NUMBER[isLocale(locale) ? locale : 'en'];
  const filled = formatMessage(text, locale, { emergencyNumber });
  return row(`instruction-${id}`, filled, filled === text ? NAMED : FILLED_IN, review.status);
}

function row(id: string, text: string, provenance: StatementProvenance, translation: ReviewStatus): ReviewRow {
  const { sources, uncited, review, needsReview, note } = provenance;
  return {
    id,
    text,
    sources,
    uncited: uncited ?? null,
    status: review.status,
    translation,
    needsReview: needsReview === true,
    note: note ?? null,
  };
}
