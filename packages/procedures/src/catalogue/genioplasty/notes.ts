import type { GenioplastyStatement } from './statements.ts';

/** What a reviewer should know of these statements, in a few words. Pages do not load it. */
export const genioplastyNotes: Readonly<Partial<Record<GenioplastyStatement, string>>> = {
  'preparation-smoking': 'One clinic asks for 4 weeks before surgery, another for 8.',
  'preparation-infection': 'The source is about implants. Plates and screws stay in as they do.',
  'preparation-weight-medicine':
    'Clear liquids for 24 hours: for all in Australia and New Zealand 2025, for higher risk in the US 2024.',
  'outcome-satisfaction':
    'A trend without a figure. The evidence gives 85-90% once to genioplasty and once to chin implants.',
  'complication-numb-early': 'Up to 100%; no lower end.',
  'complication-relapse': 'Whether the rate counts people or the distance moved is not said.',
  'complication-plate-infection': '"Occasionally"; no figure.',
  'complication-bleeding': 'From a review of all jaw surgery.',
  'complication-asymmetry': 'From a review of all jaw surgery.',
  'complication-tooth':
    'The evidence lists injury of a tooth root without a source (P04). Found later: the pulp of 2 of 1,572 front teeth, in 262 people with surgery of both jaws as well.',
  'complication-clot': 'All aesthetic surgery: 0 of 136 facelifts, 0.08% of 1,272, 0.1% of 2,759.',
  'complication-allergy':
    'The evidence lists it without a source (CX-29, RF-06). Found later: about 1 in 10,000 anaesthetics in the UK.',
  'complication-regret': '13.1% of cosmetic facial patients screen positive for body dysmorphic disorder.',
  'caution-infection': 'The source is about implants. Plates and screws stay in as they do.',
  'caution-gum-disease': 'The source is about implants. Plates and screws stay in as they do.',
  'caution-age': 'The source asks doctors for special care under 18; it names no limit and says nothing of growth.',
  'caution-bleeding':
    'The evidence lists the bleeding problem without a source (P04, contraindications as P01; R09). Found later: works on any surgery with a bleeding disorder, and with a blood thinner.',
  'caution-diabetes': 'The source is about dental implants.',
  'caution-radiotherapy': 'The source is about dental implants.',
  'caution-allergy': 'The sources are about titanium implants in the jaw.',
  'combination-soft-tissue':
    'The evidence suggests it without a source (P16, rule 3). Found later: works on jaw surgery. Fat and filler can also go in at the same time.',
  'normal-numb':
    'Nearly all have it, yet RF-10 asks for a call about numbness the day after: which of the two needs review.',
  'care-soft-food': 'First week; normal food step by step from week 4. Between them nothing is said.',
  'care-tell': 'The source asks doctors to hear how patients fare.',
  'restriction-smoking': '4 weeks after surgery by one clinic, 6 by another.',
  'restriction-contact-sport':
    'The evidence lists 6 weeks, and hard knocks until day 84, without a source (P04). Found later: 5 weeks (one surgeon), at least 6 weeks for broken facial bones (one clinic). Nothing was found for day 84.',
  'restriction-driving': '48 hours by this clinic.',
  'visit-first-week': 'One page speaks of a review visit. Found later: a clinic on chin surgery, days 7 to 8.',
  'visit-check':
    'One page speaks of a review visit. Found later: two clinics on chin surgery, at week 2, weeks 4 to 6, and months 1 and 3. Weeks 7 to 11 are listed without a source (P04).',
  'visit-final': 'One page speaks of a review visit. Found later: a clinic on chin surgery, at 6 months and 1 year.',
  'milestone-food': 'The page says a few days.',
};
