import { DRAFT } from '@osseo/core';
import type { ProcedureWords } from '../../model/procedure.ts';
import type { handFatTransfer } from './hand-fat-transfer.ts';

/** The hand fat transfer in English. */
export const handFatTransferEn: ProcedureWords<typeof handFatTransfer> = {
  locale: 'en',
  name: 'hand fat transfer',
  synonyms: ['hand lipoinjection', 'fat grafting to the hand'],
  statements: {
    // What it is.
    summary:
      'Fat is taken from one part of your body and injected under the skin of the back of the hand. It adds volume. Risks include swelling, lumps and infection.',
    'body-location': 'The backs of the hands. The fat comes from the belly, hips, waist or thighs.',
    'indication-thin': 'The backs of your hands have got thin or furrowed with age.',
    'indication-veins': 'Veins and tendons show, and you want them to show less.',
    // Before.
    'preparation-smoking': 'If you smoke, stop some weeks before surgery. Ask us how long. We can help.',
    // Steps.
    'step-consult':
      'You say what bothers you and what you hope for. You hear about benefits, risks, other options and no treatment. Ask who operates, how much practice they have, and what more surgery would cost. Take time to decide.',
    'step-harvest': 'Fat is taken with a syringe or by liposuction. Some devices for this use ultrasound.',
    'step-decant': 'The fat is prepared. It is left to settle (decanted).',
    'step-inject':
      'The fat goes in at the wrist through a blunt tube (cannula), just under the skin. Each hand gets about 10 to 30 ml.',
    'anaesthesia-local': 'The area is numbed with injections (local anaesthetic). You stay awake.',
    duration: 'Our sources give no usual time. Ask your surgeon.',
    setting: 'Ask us where it is done and when you can go home.',
    // Materials.
    'material-own-fat': 'Your own fat. Fat grafting adds volume. Claims about stem cells are not proven.',
    // What can be expected.
    'outcome-satisfaction': 'People say that they are content with the result.',
    'outcome-second-session': 'People have a second session.',
    'outcome-retention': 'The fat that stays. It varies a lot.',
    longevity:
      'Many people are pleased. A second session is sometimes needed. In small studies the result lasted more than 12 months.',
    // What can go wrong.
    'complication-swelling': 'The hand swells for a while.',
    'complication-fat-loss': 'Less fat stays than hoped. A second session may be needed.',
    'complication-oil-cyst': 'Fat that does not take dies or turns to oil. It leaves a lump (oil cyst).',
    'complication-irregular': 'The shape is bumpy or uneven.',
    'complication-infection': 'The hand, or the place where fat was taken, gets infected.',
    'complication-vessel-nerve': 'A blood vessel or a nerve of the hand is hurt.',
    'complication-donor': 'The place where fat was taken is numb or sore.',
    'complication-embolism': 'Fat gets into the lungs (fat embolism). This can kill.',
    'mechanism-embolism': 'Fat gets into a torn vein, and the blood takes it along.',
    'complication-allergy': 'You have a severe allergic reaction.',
    'complication-regret': 'You are not content with how you look, or worry about it more than before.',
    // Who may have to wait or choose something else.
    'caution-infection': 'You have an infection of the hand, or where fat would be taken.',
    'caution-arteries': 'Your arteries are sick, so that too little blood gets to your hands.',
    'caution-bleeding':
      'You have a bleeding problem that is not under control. Never stop a blood thinner by yourself.',
    'caution-donor-fat': 'There is too little fat to take.',
    'caution-heavy-smoking': 'You smoke heavily. Smoking slows healing. We can help you to stop.',
    'caution-weight': 'Your weight goes up and down a lot.',
    'caution-distress':
      'Thoughts about how you look fill much of your day. Surgery seldom helps with that. Talk with us first.',
    // Alternatives.
    'alternative-none': 'No treatment: you can leave your hands as they are.',
    'alternative-filler': 'A filler: a gel is injected. You recover sooner, but the effect fades.',
    // What is known least.
    'evidence-weakest': 'We know least about how you recover. All studies are small.',
    // Recovery: the first days.
    'phase-first-days': 'First days',
    'normal-puffy': 'Both hands are puffy.',
    'safety-rings': 'Leave your rings off.',
    // Recovery: the early days.
    'phase-early': 'Until day 14',
    'normal-swelling-down': 'Swelling goes down.',
    // Recovery: settling.
    'phase-settling': 'Things settle',
    'normal-veins': 'Veins show less. Some volume is lost.',
    // Recovery: the final shape.
    'phase-final': 'Final shape',
    'care-next-session': 'Decide with us if you want a next session. Leave at least 3 months between sessions.',
    // Recovery: the years after.
    'phase-later': 'The years after',
    'care-lump': 'Tell us if there is a lump, a hard place or an uneven shape after 3 months.',
    // Restrictions.
    'restriction-gripping': 'Do not grip hard for 2 weeks. Ask us first until week 4.',
    'restriction-smoking': 'Do not smoke for at least 4 to 6 weeks, and best for good. We can help.',
    // Visits and milestones.
    'visit-final': 'We look at the final shape at 12 months.',
    'milestone-shape': 'The final shape shows.',
  },
  review: DRAFT,
};
