import { DRAFT } from '@osseo/core';
import type { ProcedureWords } from '../../model/procedure.ts';
import type { botulinumToxin } from './botulinum-toxin.ts';

/** Botulinum toxin type A in English. */
export const botulinumToxinEn: ProcedureWords<typeof botulinumToxin> = {
  locale: 'en',
  name: 'botulinum toxin type A',
  synonyms: ['neuromodulator', 'onabotulinumtoxinA', 'abobotulinumtoxinA', 'incobotulinumtoxinA', 'prabotulinumtoxinA'],
  statements: {
    // What it is.
    summary:
      'Botulinum toxin type A is a prescription medicine. Small injections relax a muscle for some months. Lines over that muscle look softer while it lasts.',
    'body-location': 'Muscles of the face, and at times of the neck.',
    'indication-licensed':
      'Lines between the eyebrows, beside the eyes or on the forehead bother you. The medicine is licensed for these.',
    'indication-off-label':
      'Other places are off label: the chin, the chewing muscle (masseter), a gummy smile or the neck. Off label means that the medicine has no licence for that use.',
    // Before.
    'preparation-medicines': 'Tell us about all your medicines. Do not stop any by yourself.',
    'preparation-product': 'Ask which product you get and where it comes from.',
    // Steps.
    'step-consult':
      'You say what bothers you and what you hope for. You hear about benefits, risks, other options and no treatment. Ask about training, register, and who does each part. Take time to decide.',
    'step-prescriber': 'You see the person who prescribes it face to face. They decide with you.',
    'step-inject': 'You get several small injections.',
    duration: 'It takes about 10 to 30 minutes.',
    setting: 'Ask us where it is done and when you can go home.',
    // Materials.
    'material-toxin': 'Botulinum toxin type A. There are several kinds. They are all prescription medicines.',
    // What can be expected.
    'outcome-effect': 'The muscle relaxes, and lines over it look softer.',
    longevity: 'The effect lasts about 3 to 4 months. At times it is 2 to 6 months.',
    // What can go wrong.
    'complication-any':
      'There is some unwanted effect, most often a headache, a skin reaction or a weak muscle in the face.',
    'complication-droop': 'An eyelid or an eyebrow droops. Call the clinic the same day.',
    'complication-double-vision': 'You see double. Get help at once.',
    'complication-uneven-brow': 'One brow sits higher than the other.',
    'complication-spread':
      'The effect spreads to other muscles. You feel weak, or it is hard to swallow, speak or breathe. Call your emergency number now. Do not wait for us to call back.',
    'complication-fake': 'A fake product makes you very ill (botulism).',
    'complication-cold-sores': 'Cold sores come back in the days after.',
    'complication-allergy': 'You have a severe allergic reaction.',
    'complication-regret': 'You are not content with how you look, or worry about it more than before.',
    // Who may have to wait or choose something else.
    'caution-infection': 'You have an infection where the needle would go, or you feel ill.',
    'caution-muscle-disease':
      'You have an illness of nerves and muscles, such as myasthenia gravis, Lambert-Eaton or ALS. Or your face is partly paralysed.',
    'caution-pregnancy': 'You are pregnant or breastfeeding.',
    'caution-medicines':
      'You get an antibiotic by drip (aminoglycoside). Or you take penicillamine, quinine or a calcium blocker. Do not stop any by yourself.',
    'caution-distress':
      'Thoughts about how you look fill much of your day. Treatment seldom helps with that. Talk with us first.',
    'caution-age': 'You are under 18.',
    // Alternatives.
    'alternative-none': 'No treatment: you can leave your face as it is.',
    'alternative-filler': 'A filler: a gel is injected. The effect fades.',
    // With other treatments.
    'combination-filler':
      'Filler can be given on the same day, before or after. Or leave 1 to 2 weeks between the two.',
    'combination-energy-device': 'Laser or other energy comes first, then botulinum toxin.',
    'combination-facial-implant': 'Bone surgery or an implant in the face comes before botulinum toxin.',
    // What is known least.
    'evidence-weakest': 'We know least about how often an eyelid droops.',
    // Recovery: the first day.
    'phase-first-day': 'First day',
    'normal-first-day': 'Small bumps, a bruise or a headache are normal.',
    // Recovery: the effect sets in.
    'phase-onset': 'The effect sets in',
    'normal-onset': 'The effect starts on day 2 or 3. It is full at week 2.',
    'care-wait': 'Do not judge the result before week 2.',
    'care-tell': 'If something worries you, tell us.',
    // Recovery: the effect, and after.
    'phase-effect': 'The effect lasts',
    'care-no-repeat': 'Do not have it again too soon.',
    'phase-later': 'Later',
    'normal-later': 'The effect fades, and the muscle works again. You do not have to have it again.',
    // Restrictions.
    'restriction-massage': 'Do not rub the area on the day of treatment or the day after. Ask us first until day 3.',
    'restriction-sun': 'Keep out of the sun for 2 days.',
    'restriction-sauna': 'No sauna for 2 days.',
    // Visits and milestones.
    'visit-review': 'We look at the result.',
    'visit-later': 'We can see you again when the effect fades.',
    'milestone-starts': 'The effect starts.',
    'milestone-full': 'The full effect shows.',
    'milestone-fading': 'The effect has faded.',
  },
  review: DRAFT,
};
