import type { RiskFormMessages } from './risk-form-messages.ts';

/** The words of the parts in English. */
export const en: RiskFormMessages = {
  talkingPoints: {
    purposes: {
      'get-help': 'Get help now',
      'do-not-stop': 'Do not stop by yourself',
      bring: 'Bring to your visit',
      tell: 'Tell us',
      ask: 'Ask us',
    },
    none: 'Bring your questions. There is time for them at your visit.',
  },
  flags: {
    locale: 'en',
    tiers: { note: 'Note', caution: 'Caution', high: 'High', stop: 'Stop' },
    kinds: { unknown: 'Patient does not know', 'in-person': 'Patient would rather talk in person' },
    open: {
      unknown: {
        one: 'Patient does not know: {count} question',
        other: 'Patient does not know: {count} questions',
      },
      'in-person': {
        one: 'Patient would rather talk in person: {count} question',
        other: 'Patient would rather talk in person: {count} questions',
      },
    },
    openRules: 'What cannot be judged without these answers',
    undecided: 'Cannot be judged from the answers:',
    answers: 'Answers',
    derived: {
      age: 'Age in years',
      bmi: 'Body mass index (kg/m²)',
      'audit-c': 'AUDIT-C sum (0 to 12)',
      'pack-years': 'Pack-years',
      'bone-medicine-years': 'Years on bone medicine',
      'blood-thinner-count': 'Number of blood thinners',
      'clot-risk-count': 'Clot risks ticked',
    },
    noEffect: 'No study figure was found for exactly this.',
    otherEffects: 'Other study findings, not about exactly this',
    aboutEffects: 'What these findings are and are not',
    effectsNote:
      'Associations from mostly observational studies. They do not prove cause and are nobody’s personal risk.',
    measures: {
      'risk-ratio': 'RR {figure}',
      'odds-ratio': 'OR {figure}',
      percent: '{figure}%',
      'percent-change': '{figure}%',
      'percentage-points': '{figure} percentage points',
      'per-100000-person-years': '{figure} per 100,000 person-years',
      millimetres: '{figure} mm',
    },
    range: '{min} to {max}',
    interval: '95% CI {min} to {max}',
    sources: 'Rule and sources',
    noSources: 'The rule itself has no source: the evidence leaves it to clinical review.',
    review: {
      draft: 'Draft: not reviewed by a clinician',
      'clinician-reviewed': 'Reviewed by a clinician',
      retired: 'Retired',
    },
    adopted: 'Rule adopted by {by} on {on}',
    otherVersion: 'The clinic adopted version {adopted}, and this is version {shipped}. Read the rule again.',
    noVersion: 'The adoption names no version of the rule.',
    rule: 'Rule {rule}, version {version}',
    none: 'No adopted rule raised a flag',
    noneText: 'Only adopted rules are checked. Read the answers.',
  },
};
