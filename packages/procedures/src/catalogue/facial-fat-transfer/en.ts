import { DRAFT } from '@osseo/core';
import type { ProcedureWords } from '../../model/procedure.ts';
import type { facialFatTransfer } from './facial-fat-transfer.ts';

/** The facial fat transfer in English. */
export const facialFatTransferEn: ProcedureWords<typeof facialFatTransfer> = {
  locale: 'en',
  name: 'facial fat transfer',
  synonyms: [
    'facial lipoinjection',
    'autologous fat grafting',
    'facial fat grafting',
    'lipofilling',
    'lipostructure',
    'microfat',
    'nanofat',
  ],
  statements: {
    // What it is.
    summary:
      'Fat is taken from one part of your body and injected into your face. It gives volume or shape. On average about half of the fat stays, and it varies a lot. Risks include lumps, infection, and very rarely blindness or stroke.',
    'body-location':
      'Temples, forehead, under the eyes, cheeks, lips, chin or jaw. The fat comes from the belly, flanks, hips, waist, thighs or knees.',
    'indication-volume': 'Your face has lost volume with age or through an illness.',
    'indication-dent': 'Part of your face has a dent or a hollow.',
    'indication-asymmetry': 'The two sides of your face differ, and you want them more alike.',
    // Before.
    'preparation-smoking': 'If you smoke, stop some weeks before surgery. Ask us how long. We can help.',
    'preparation-weight-medicine':
      'Do you use a GLP-1 medicine for weight or diabetes? Tell us its name and the date of your last dose. Most people may go on with it. You may be asked to have only clear drinks for 24 hours before. Do not stop it by yourself.',
    'preparation-sleep-and-clots': 'Tell us if you snore, have sleep apnoea or have had a blood clot.',
    // Steps.
    'step-consult':
      'You say what bothers you and what you hope for. You hear about benefits, risks, other options and no treatment. Ask who operates, how much practice they have, and what more surgery would cost. Take time to decide.',
    'step-mark': 'The places to treat are marked, and you get the anaesthetic.',
    'step-harvest': 'Fat is taken with a syringe or by liposuction. Some devices for this use ultrasound.',
    'step-decant': 'The fat is prepared. It is left to settle (decanted), washed, spun or filtered.',
    'step-inject': 'Tiny amounts go in through a fine, blunt tube (cannula), tunnel by tunnel.',
    'step-close': 'The small openings in the skin are closed.',
    'anaesthesia-sedation':
      'You get numbing injections (local anaesthetic) and sedation. Sedation makes you calm and sleepy.',
    'anaesthesia-general': 'Or a general anaesthetic: you sleep and feel nothing.',
    duration: 'It takes about 1 to 2 hours.',
    setting: 'It is day surgery: you go home the same day.',
    // Materials.
    'material-own-fat': 'Your own fat. Fat grafting adds volume. Claims about stem cells are not proven.',
    // What can be expected.
    'outcome-retention': 'The fat that stays. It varies a lot.',
    'outcome-retention-year': 'The fat that stays after about a year. It depends on why the fat was needed.',
    longevity: 'The fat that stays can last. It changes when your weight changes. The body takes up the rest.',
    // What can go wrong.
    'complication-any':
      'Any problem from fat in the face. Most often the face is uneven, or blood collects under the skin.',
    'complication-haematoma': 'Blood collects under the skin (haematoma).',
    'complication-oil-cyst': 'Fat that does not take dies or turns to oil. It leaves a lump (oil cyst).',
    'complication-irregular': 'The shape is bumpy or uneven.',
    'complication-fat-loss': 'Less fat stays than hoped. A second session may be needed.',
    'complication-blindness':
      'Fat gets into an artery of the eye, and sight is lost. The outlook is worse than after a filler of hyaluronic acid.',
    'complication-stroke': 'Fat gets into an artery of the brain and causes a stroke.',
    'complication-embolism': 'Fat gets into the lungs (fat embolism). This can kill.',
    'mechanism-embolism': 'Fat gets into a torn vein, and the blood takes it along.',
    'complication-infection': 'The face gets infected.',
    'complication-donor': 'The place where fat was taken is numb or sore.',
    'complication-clot': 'A blood clot forms in a leg or lung.',
    'complication-allergy': 'You have a severe allergic reaction.',
    'complication-regret': 'You are not content with how you look, or worry about it more than before.',
    // Who may have to wait or choose something else.
    'caution-infection': 'You have an infection where fat would be taken or put in.',
    'caution-bleeding':
      'You have a bleeding problem that is not under control. Never stop a blood thinner by yourself.',
    'caution-donor-fat': 'There is too little fat to take.',
    'caution-heavy-smoking': 'You smoke heavily. Smoking slows healing. We can help you to stop.',
    'caution-weight': 'Your weight goes up and down a lot.',
    'caution-distress':
      'Thoughts about how you look fill much of your day. Surgery seldom helps with that. Talk with us first.',
    // Alternatives.
    'alternative-none': 'No treatment: you can leave your face as it is.',
    'alternative-filler': 'A filler: a gel is injected. You recover sooner, but the effect fades.',
    'alternative-implant': 'An implant: a solid piece is placed on the bone.',
    // With other treatments.
    'combination-bone': 'Bone surgery or implants of the face come before the fat, or at the same time.',
    // What is known least.
    'evidence-weakest':
      'We know least about how often sight is lost. Cases are known, but not how many people had the treatment.',
    // Recovery: the first days.
    'phase-first-days': 'First days',
    'normal-swelling': 'Swelling is at its worst. Your face looks too full.',
    'normal-bruise': 'You have bruises in the face and where fat was taken.',
    'care-head-up': 'Keep your head up, also at night.',
    'care-cool-pack': 'Use a cool pack gently. Never put ice right on the skin.',
    'care-garment': 'Wear the garment where fat was taken, as long as you were told. Mostly that is 2 to 6 weeks.',
    // Recovery: the first week.
    'phase-first-week': 'First week',
    'normal-bruise-fading': 'Bruises fade.',
    // Recovery: the early weeks.
    'phase-early': 'Weeks 2 and 3',
    'normal-swelling-down': 'Swelling goes down.',
    // Recovery: settling.
    'phase-settling': 'Things settle',
    'normal-settling': 'The outline of your face gets finer.',
    'care-weight': 'Keep your weight steady.',
    // Recovery: the final shape.
    'phase-final': 'Final shape',
    'combination-next-session': 'Decide with us if you want a next session. Leave at least 3 months between sessions.',
    // Recovery: the years after.
    'phase-later': 'The years after',
    'care-lump': 'Tell us if there is a lump, a hard place or an uneven shape after 3 months.',
    // Restrictions.
    'restriction-smoking': 'Do not smoke for at least 4 to 6 weeks, and best for good. We can help.',
    'restriction-pressure': 'Keep pressure off your face for 4 weeks. Ask us first until week 8.',
    'restriction-massage': 'Do not rub or massage your face for 7 days. Ask us first until week 3.',
    'restriction-exercise': 'No exercise in the first week. No hard exercise for 3 weeks. Ask us first until week 6.',
    'restriction-weight': 'No crash diet until 3 months have passed.',
    'restriction-driving': 'Do not drive or use machines for 24 to 48 hours after sedation or a general anaesthetic.',
    // Visits and milestones.
    'visit-first': 'We ask how you are.',
    'visit-week': 'We check the healing.',
    'visit-early': 'We check how things go on.',
    'visit-three-months': 'We look at the shape of your face.',
    'visit-final': 'We look at the final shape.',
    'milestone-going-out': 'With make-up, most people go out again.',
    'milestone-work': 'Most people are back at a desk.',
    'milestone-exercise': 'Hard exercise, if we agree.',
    'milestone-shape': 'The final shape shows.',
  },
  review: DRAFT,
};
