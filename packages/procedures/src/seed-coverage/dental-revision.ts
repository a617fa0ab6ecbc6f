import type { Coverage } from './coverage.ts';
import type { SeedStatementIdOf } from './seed-statement-id.ts';

/** Dental implants that failed, and what follows. */
export const dentalRevision: Readonly<Record<SeedStatementIdOf<'B'>, Coverage>> = {
  'B-01': { leftOut: 'Names the author of a text; no author or clinic is named in the product.' },
  'B-02': { carriedBy: ['implant-revision/summary'] },
  'B-03': { carriedBy: ['implant-revision/summary'] },
  'B-04': { carriedBy: ['implant-revision/definition-feelings'] },
  'B-05': { carriedBy: ['implant-revision/indication-loose'] },
  'B-06': { carriedBy: ['implant-revision/indication-pain'] },
  'B-07': {
    carriedBy: [
      'implant-revision/summary',
      'implant-revision/step-find-cause',
      'implant-revision/safety-silent-failure',
    ],
  },
  'B-08': {
    correctedBy: ['C-11'],
    at: [
      'dental-implant/outcome-ten-years',
      'dental-implant/outcome-twenty-years',
      'dental-implant/complication-peri-implantitis',
    ],
  },
  'B-09': { carriedBy: ['implant-revision/step-scan'] },
  'B-10': {
    correctedBy: ['C-11'],
    at: ['dental-implant/outcome-ten-years', 'dental-implant/complication-early-failure'],
  },
  'B-11': {
    correctedBy: ['C-12'],
    at: ['dental-implant/complication-early-failure', 'implant-revision/complication-new-failure'],
  },
  'B-12': {
    correctedBy: ['C-12'],
    at: ['dental-implant/complication-late-loss', 'implant-revision/complication-new-failure'],
  },
  'B-13': { leftOut: 'A number without a meaning, perhaps a date.' },
  'B-14': { carriedBy: ['implant-revision/definition-failure', 'dental-implant/step-heal'] },
  'B-15': {
    correctedBy: ['C-13'],
    at: ['implant-revision/safety-silent-failure', 'dental-implant/safety-silent-failure'],
  },
  'B-16': { carriedBy: ['implant-revision/indication-pain'] },
  'B-17': { carriedBy: ['implant-revision/indication-loose'] },
  'B-18': { carriedBy: ['implant-revision/indication-swelling'] },
  'B-19': { carriedBy: ['implant-revision/summary', 'implant-revision/step-remove'] },
  'B-20': { carriedBy: ['implant-revision/step-find-cause'] },
  'B-21': { carriedBy: ['implant-revision/step-find-cause'] },
  'B-22': { carriedBy: ['implant-revision/step-find-cause', 'implant-revision/step-graft'] },
  'B-23': { carriedBy: ['implant-revision/step-graft'] },
  'B-24': {
    carriedBy: [
      'implant-revision/step-find-cause',
      'implant-revision/caution-heavy-smoking',
      'risk-factors/R01-patient',
    ],
  },
  'B-25': {
    correctedBy: ['C-14'],
    at: ['implant-revision/preparation-alcohol', 'dental-implant/restriction-alcohol', 'risk-factors/R02-patient'],
  },
  'B-26': { carriedBy: ['implant-revision/caution-heavy-smoking'] },
  'B-27': { carriedBy: ['implant-revision/step-find-cause', 'implant-revision/caution-heavy-smoking'] },
  'B-28': {
    correctedBy: ['C-15'],
    at: [
      'implant-revision/restriction-smoking',
      'implant-revision/preparation-smoking',
      'dental-implant/restriction-smoking',
      'risk-factors/R01-patient',
    ],
  },
  'B-29': { leftOut: 'Speaks of the one week that C-15 rejects; the offer of help stands in preparation-smoking.' },
  'B-30': { leftOut: 'One clinic’s own observation, without figures.' },
  'B-31': {
    carriedBy: ['implant-revision/step-find-cause', 'implant-revision/caution-diabetes', 'risk-factors/R03-patient'],
  },
  'B-32': {
    correctedBy: ['C-16', 'C-17'],
    at: [
      'implant-revision/caution-diabetes',
      'implant-revision/preparation-bone-medicine',
      'risk-factors/R03-patient',
      'risk-factors/R05-patient',
    ],
  },
  'B-33': {
    correctedBy: ['C-18'],
    at: [
      'implant-revision/preparation-bone-medicine',
      'implant-revision/complication-jaw-necrosis',
      'risk-factors/R04-patient',
    ],
  },
  'B-34': { carriedBy: ['implant-revision/preparation-bone-medicine'] },
  'B-35': {
    correctedBy: ['C-18'],
    at: [
      'implant-revision/preparation-bone-medicine',
      'dental-implant/caution-cancer-bone-medicine',
      'risk-factors/R04-patient',
    ],
  },
  'B-36': { carriedBy: ['implant-revision/step-find-cause'] },
  'B-37': { carriedBy: ['implant-revision/summary', 'implant-revision/step-place'] },
  'B-38': { carriedBy: ['implant-revision/step-remove'] },
  'B-39': { carriedBy: ['implant-revision/step-clean'] },
  'B-40': { carriedBy: ['implant-revision/step-graft'] },
  'B-41': {
    correctedBy: ['C-19'],
    at: ['implant-revision/step-wait', 'implant-revision/timing-immediate', 'implant-revision/timing-delayed'],
  },
  'B-42': {
    carriedBy: [
      'implant-revision/longevity',
      'implant-revision/step-find-cause',
      'implant-revision/definition-feelings',
    ],
  },
  'B-43': { carriedBy: ['implant-revision/summary', 'implant-revision/definition-feelings'] },
  'B-44': { correctedBy: ['C-20'], at: ['implant-revision/longevity', 'risk-factors/R47-patient'] },
};
