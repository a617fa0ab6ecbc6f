import type { JawlineContouringStatement } from './statements.ts';

/** What a reviewer should know of these statements, in a few words. Pages do not load it. */
export const jawlineContouringNotes: Readonly<Partial<Record<JawlineContouringStatement, string>>> = {
  'method-toxin': 'Off label for this muscle.',
  'method-liposuction':
    'The source says only that liposuction takes fat out. The evidence names this way and says nothing else about it.',
  'preparation-smoking': 'One clinic asks for 4 weeks before surgery, another for 8.',
  'preparation-infection': 'The source is about implants in the face.',
  'preparation-weight-medicine':
    'Clear liquids for 24 hours: for all in Australia and New Zealand 2025, for higher risk in the US 2024.',
  setting: 'Two pages are about chin surgery. Found later: a hospital on jaw reduction, out after 2 days.',
  'complication-any': '4.0% of 519 patients of one surgeon, all minor; publication bias likely.',
  'complication-airway':
    'The evidence lists it without a source (P05). Found later: one person with bleeding, swelling and a narrowed airway after jaw reduction.',
  'complication-bleeding': 'The source is about jaw surgery in general.',
  'complication-fracture': 'None of 519 patients of one surgeon; publication bias likely.',
  'complication-facial-nerve':
    'The evidence lists it without a source (P05). Found later: a case after jaw reduction, a hospital that names weakness of the lower lip, and 2 of 686 sides after jaw surgery in general.',
  'complication-asymmetry': 'The source is about jaw surgery in general.',
  'complication-metal': 'Seen "occasionally" after chin surgery. The evidence names no plates for the reduction.',
  'complication-clot': 'All aesthetic surgery: 0 of 136 facelifts, 0.08% of 1,272, 0.1% of 2,759.',
  'complication-allergy':
    'The evidence lists it without a source (CX-29, RF-06). Found later: about 1 in 10,000 anaesthetics in the UK.',
  'complication-regret': '13.1% of cosmetic facial patients screen positive for body dysmorphic disorder.',
  'caution-bleeding':
    'The evidence lists the bleeding problem without a source (P05, contraindications; R09). Found later: works on any surgery with a bleeding disorder, and with a blood thinner.',
  'caution-sleep-apnoea':
    'The evidence lists it without a source (P05). Found later: a guideline and a review on any anaesthetic.',
  'caution-age': 'The source asks doctors for special care under 18; it names no limit.',
  'combination-soft-tissue':
    'The evidence suggests it without a source (P16, rule 3). Found later: works on jaw surgery. Fat and filler can also go in at the same time.',
  'normal-swelling': 'The pages are about chin surgery. RF-10 asks for a call about numbness the day after.',
  'safety-breathing':
    'The evidence lists it from memory (P05, annex A). Found later: one airway narrowed after jaw reduction, and a clinic that sends people short of breath after jaw surgery to the emergency room.',
  'care-head-up': 'The page is about chin surgery.',
  'care-mouthwash': 'The page is about chin surgery.',
  'care-band': 'The page is about chin surgery.',
  'care-soft-food': 'The page is about chin surgery and says the first week.',
  'normal-numbness-fading': 'The page is about chin surgery.',
  'care-food-steps': 'The page is about chin surgery.',
  'care-tell': 'The source asks doctors to hear how patients fare.',
  'restriction-smoking': '4 weeks after surgery by one clinic, 6 by another.',
  'restriction-rinsing':
    'The evidence lists it from memory (P05, annex A, days 0 to 1). Found later: two clinics on jaw surgery, no rinsing at all for 24 hours.',
  'restriction-chewing':
    'The evidence lists it from memory (P05, annex A, days 2 to 7), with liquids as food. Found later: no chewing for 6 weeks, or 4 to 6, after surgery of the jawbones (two clinics), liquid or soft food for a week after surgery like this (one clinic).',
  'restriction-hard-food':
    'The evidence lists it from memory (P05, annex A, days 8 to 28). Found later: no hard food for a month after surgery like this (two clinics), no chewing for 6 weeks after surgery of the jawbones (one clinic).',
  'restriction-exercise': 'The page is about chin surgery and says 3 weeks.',
  'restriction-contact-sport':
    'The evidence lists until week 6 to 8 from memory (P05, annex A). Found later: at least 6 weeks for broken facial bones (one clinic), 5 weeks after chin bone surgery (one surgeon). Nothing was found for week 8.',
  'restriction-driving': '24 to 48 hours after general anaesthesia.',
  'visit-check':
    'One source speaks of follow-up on progress. Found later: a hospital, within 1 to 2 weeks. The other days, from day 3 to week 12, are from memory (P05, annex A).',
  'visit-hospital':
    'One source speaks of follow-up on progress and worries. Found later: a hospital that lets people go after 2 days; the evidence has days 0 to 1 from memory.',
  'visit-final':
    'One source speaks of follow-up on progress. Found later: a clinic on chin surgery, at 6 months and 1 year.',
  'milestone-exercise': 'The page is about chin surgery and says 3 weeks.',
  'milestone-food': 'The page is about chin surgery.',
  'milestone-shape': 'The page is about chin surgery.',
};
