import { DRAFT } from '@osseo/core';
import type { ProcedureWords } from '../../model/procedure.ts';
import type { genioplasty } from './genioplasty.ts';

/** Genioplasty in English. */
export const genioplastyEn: ProcedureWords<typeof genioplasty> = {
  locale: 'en',
  name: 'genioplasty',
  synonyms: ['sliding genioplasty', 'osseous genioplasty', 'chin osteotomy'],
  statements: {
    // What it is.
    summary:
      'Genioplasty is surgery on the chin bone. The bone is cut, moved and held with small plates and screws. The new shape is your own bone.',
    'body-location': 'The chin, at the front of the lower jaw.',
    'indication-position': 'Your chin is set back, stands out too far or is off centre.',
    'indication-length': 'Your chin is long or short.',
    'indication-bite': 'Your bite is checked first. A wrong bite may need other jaw surgery.',
    // Before.
    'preparation-smoking': 'If you smoke, stop some weeks before surgery. Ask us how long. We can help.',
    'preparation-infection': 'An infected tooth or gum is treated first.',
    'preparation-weight-medicine':
      'Do you use a GLP-1 medicine for weight or diabetes? Tell us its name and the date of your last dose. Most people may go on with it. You may be asked to have only clear drinks for 24 hours before. Do not stop it by yourself.',
    'preparation-sleep-and-clots': 'Tell us if you snore, have sleep apnoea or have had a blood clot.',
    // Steps.
    'step-consult':
      'You say what bothers you and what you hope for. You hear about benefits, risks, other options and no treatment. Ask who operates, how much practice they have, and what more surgery would cost. Take time to decide.',
    'step-cut': 'The surgeon cuts through the gum inside the lower lip.',
    'step-bone': 'The chin bone is cut with a small saw and moved.',
    'step-fix': 'Small titanium plates and screws hold the bone.',
    'step-close': 'The cut is closed with stitches that melt away.',
    'anaesthesia-general': 'You get a general anaesthetic: you sleep and feel nothing.',
    duration: 'It takes about 60 minutes.',
    setting: 'You usually stay in hospital for one night.',
    'material-titanium':
      'Plates and screws of titanium, a metal. They are usually left in. They do not set off airport detectors.',
    // What can be expected.
    'outcome-satisfaction': 'People tend to be more content than with a chin implant. This is a trend, not proof.',
    longevity: 'It is your own bone, so it is meant to last. The bone can move back.',
    // What can go wrong.
    'complication-numb-early': 'The lip or chin is numb at first. The number is the highest that studies report.',
    'complication-numb-lasting': 'The lip or chin stays numb or feels different.',
    'complication-relapse': 'The bone moves back.',
    'complication-plate-infection': 'The plates get infected, most often months later.',
    'complication-bleeding': 'The wound bleeds, or blood collects under the skin (haematoma).',
    'complication-asymmetry': 'The chin looks uneven.',
    'complication-tooth': 'A tooth near the cut is hurt.',
    'complication-clot': 'A blood clot forms in a leg or lung.',
    'complication-allergy': 'You have a severe allergic reaction.',
    'complication-regret': 'You are not content with how you look, or worry about it more than before.',
    'evidence-weakest': 'We know least about harm to the bite and about how often more surgery is needed.',
    // Who may have to wait or choose something else.
    'caution-infection': 'You have an infection in the mouth or the skin.',
    'caution-gum-disease': 'You have gum disease that is not treated yet.',
    'caution-bite': 'Your bite is wrong and needs jaw surgery.',
    'caution-age': 'You are under 18, or your face is still growing.',
    'caution-distress':
      'Thoughts about how you look fill much of your day. Surgery seldom helps with that. Talk with us first.',
    'caution-bleeding':
      'You have a bleeding problem that is not under control. Never stop a blood thinner by yourself.',
    'caution-diabetes':
      'Your diabetes is not well controlled. High sugar slows healing. Well controlled diabetes is usually no barrier.',
    'caution-radiotherapy': 'You had radiation to the jaw.',
    'caution-bone-medicine':
      'You take or took medicine for weak bones. Do not stop or delay any bone medicine by yourself. Your surgeon and your doctor decide together.',
    'caution-allergy': 'You are allergic to the material.',
    // Alternatives and other treatments.
    'alternative-none': 'No treatment: you can leave your chin as it is.',
    'alternative-implant':
      'A chin implant: a solid piece is placed on the bone. In studies it had more infections and opened wounds, and less early numbness.',
    'alternative-filler': 'A filler: a gel is injected. You recover sooner, but the effect fades.',
    'combination-soft-tissue':
      'Bone surgery comes first. Fat, fillers and toxin come after it. Fat can also go in at the same time.',
    // Recovery: in hospital.
    'phase-hospital': 'In the hospital',
    'normal-oozing': 'Your mouth is sore and oozes a little blood.',
    'normal-numb': 'Your lip is numb, as after the dentist.',
    'care-press': 'If it bleeds, press on it with a rolled cloth for 10 minutes.',
    'care-medicine': 'Take the pain relief and the antibiotics you are given.',
    // Recovery: the first week.
    'phase-first-week': 'First week',
    'normal-swelling': 'Swelling and bruises are normal. Pain is worst in the first few days.',
    'care-soft-food': 'Eat soft food until we say that you can chew more.',
    'care-mouthwash': 'Use the mouthwash you were given.',
    'care-head-up': 'Sleep with your head raised.',
    'care-tape': 'If you were given tape or a chin garment, wear it as told.',
    // Recovery: weeks two and three.
    'phase-early': 'Weeks 2 and 3',
    'normal-stitches': 'Stitches fall out from week 2.',
    // Recovery: the bone heals.
    'phase-bone-healing': 'The bone heals',
    'normal-numbness-fading': 'Numbness fades.',
    'care-food-steps': 'Go back to normal food step by step.',
    // Recovery: the final shape, and after.
    'phase-final': 'Final shape',
    'normal-final': 'The final shape often shows after 9 to 12 months.',
    'care-tell': 'If something worries you, tell us.',
    'phase-later': 'The years after',
    'normal-later': 'Most of the time there is nothing to do. The plates are usually left in.',
    // Restrictions.
    'restriction-smoking': 'Do not smoke for at least 4 to 6 weeks, and best for good. We can help.',
    'restriction-hot-drinks': 'No hot drinks while your lip is numb, above all in the first week.',
    'restriction-exercise': 'No hard exercise for 3 weeks.',
    'restriction-contact-sport': 'No contact sport for 6 weeks. Avoid hard knocks, and ask us first, until week 12.',
    'restriction-driving': 'Do not drive or use machines for 24 to 48 hours after sedation or a general anaesthetic.',
    // Visits and milestones.
    'visit-xray': 'An X-ray is taken before you go home.',
    'visit-first-week': 'We see you for a first review.',
    'visit-check': 'We check the healing.',
    'visit-final': 'We look at the shape of your chin.',
    'milestone-driving': 'You can drive again.',
    'milestone-work': 'Most people are back at a desk.',
    'milestone-activity': 'You are back to your normal days.',
    'milestone-exercise': 'Hard exercise, if we agree.',
    'milestone-food': 'Normal food again.',
    'milestone-shape': 'The final shape shows.',
  },
  review: DRAFT,
};
