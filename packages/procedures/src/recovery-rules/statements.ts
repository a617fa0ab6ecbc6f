import type { Cited } from '../model/drafts.ts';

/** The rules that ship. */
export type RecoveryRuleId =
  | 'smoking-until-cleared'
  | 'bonding-until-cleared'
  | 'flying-until-cleared'
  | 'watch-jawbone'
  | 'watch-cold-sores'
  | 'earlier-cleaning';

/** What each rule stands on. Its sentences have no other ground. */
export const recoveryRuleCitations: Readonly<Record<RecoveryRuleId, Cited>> = {
  'smoking-until-cleared': {
    sources: [
      'naseri-2020',
      'moraschini-2016',
      'drveeren-smoking',
      'wisdomcentre-smoking',
      'carriageworks-aftercare',
      'power-smoking',
      'danovich-smoking',
    ],
    needsReview: true,
    note: 'Clinics ask for 2 to 6 weeks without smoking after surgery, and for the months of bonding. No number of days is supported, so the clinic ends it.',
  },
  'bonding-until-cleared': {
    sources: ['hba1c-dose', 'wagner-2022'],
    needsReview: true,
    note: 'Slower bonding was seen above an HbA1c of 8%; well controlled diabetes did as well as none. The answer does not tell the two apart, so the clinic does, by an override.',
  },
  'flying-until-cleared': {
    sources: ['vte-chapter', 'nhs-scotland-abroad'],
    needsReview: true,
    note: 'Weeks without flying differ between clinics, and none is for people with a higher chance of clots.',
  },
  'watch-jawbone': {
    sources: ['sdcep-mronj-risk', 'jomp-2022'],
    needsReview: true,
    note: 'The rates are of tooth removal. The evidence asks about these medicines before bone surgery of the jaw too (R04), and gives no rate for it.',
  },
  'watch-cold-sores': {
    sources: ['king-hsv', 'cmac-hsv-2021'],
    needsReview: true,
    note: 'Under 1.45%, 24 to 48 hours after filler. What to do then is the clinic’s decision.',
  },
  'earlier-cleaning': {
    sources: ['dj-2024-perio', 'serroni-2024', 'joi-2018-periimpl', 'peri-implant-care', 'periocentrum-checks'],
    needsReview: true,
    note: 'Every 3 to 6 or 12 months by risk (P06); that gum disease means the shorter is for review.',
  },
};
