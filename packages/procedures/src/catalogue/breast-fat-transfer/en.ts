import { DRAFT } from '@osseo/core';
import type { ProcedureWords } from '../../model/procedure.ts';
import type { breastFatTransfer } from './breast-fat-transfer.ts';

/** The breast fat transfer in English. */
export const breastFatTransferEn: ProcedureWords<typeof breastFatTransfer> = {
  locale: 'en',
  name: 'breast fat transfer',
  synonyms: ['breast lipomodelling', 'breast lipoinjection', 'fat grafting to the breast'],
  statements: {
    // What it is.
    summary:
      'Fat is taken from one part of your body and injected into a breast. It fills or shapes the breast. Part of the fat stays, and it varies a lot. Risks include lumps and infection.',
    'body-location': 'The breast. The fat comes from the belly, the outer thighs or the flanks.',
    'indication-rebuilt': 'Your breast was rebuilt, and its outline is to be finished.',
    'indication-dent': 'Part of your breast was taken out because of cancer, and a dent is left.',
    'indication-asymmetry': 'Your breasts differ, and you want them more alike.',
    'indication-larger': 'You want larger breasts.',
    // Before.
    'preparation-lump':
      'Tell us about any breast cancer, lump or scan that was not normal. A new lump needs a check first.',
    'preparation-mammogram': 'You have a breast X-ray (mammogram) before the fat is injected.',
    'preparation-after-cancer': 'After breast cancer, it is usually done 1 to 3 years after the first treatment.',
    'preparation-smoking': 'If you smoke, stop some weeks before surgery. Ask us how long. We can help.',
    'preparation-weight-medicine':
      'Do you use a GLP-1 medicine for weight or diabetes? Tell us its name and the date of your last dose. Most people may go on with it. You may be asked to have only clear drinks for 24 hours before. Do not stop it by yourself.',
    'preparation-sleep-and-clots': 'Tell us if you snore, have sleep apnoea or have had a blood clot.',
    // Steps.
    'step-consult':
      'You say what bothers you and what you hope for. You hear about benefits, risks, other options and no treatment. Ask who operates, how much practice they have, and what more surgery would cost. Take time to decide.',
    'step-harvest': 'Fat is taken from the belly, the outer thighs or the flanks by liposuction.',
    'step-wash': 'The fat is washed and spun.',
    'step-inject': 'The fat is injected into the breast.',
    'step-sessions': 'Most people need 2 to 4 sessions.',
    'anaesthesia-local': 'The area is numbed with injections (local anaesthetic). You stay awake.',
    'anaesthesia-general': 'Or a general anaesthetic: you sleep and feel nothing.',
    duration: 'Our sources give no usual time. Ask your surgeon.',
    setting: 'It is day surgery: you go home the same day.',
    // Materials.
    'material-own-fat': 'Your own fat. Fat grafting adds volume. Claims about stem cells are not proven.',
    // What can be expected.
    'outcome-retention': 'The fat that stays. It varies a lot.',
    longevity: 'The fat that stays can last. Some volume is lost in the first 6 months.',
    // What can go wrong.
    'complication-lump': 'Some of the fat dies and forms a lump. Most such lumps settle in months.',
    'complication-oil-cyst': 'Fat that does not take turns to oil. It leaves a lump (oil cyst).',
    'complication-calcium': 'Fat that died gets hard (calcium spots). They can confuse a breast X-ray (mammogram).',
    'complication-fat-loss': 'Less fat stays than hoped. A second session may be needed.',
    'complication-infection': 'The breast, or the place where fat was taken, gets infected.',
    'complication-donor': 'The place where fat was taken is numb or sore. Rarely, this stays.',
    'complication-lung': 'Air gets in around a lung, and the lung cannot fill.',
    'complication-embolism': 'Fat gets into the lungs (fat embolism). This can kill.',
    'mechanism-embolism': 'Fat gets into a torn vein, and the blood takes it along.',
    'complication-clot': 'A blood clot forms in a leg or lung.',
    'complication-allergy': 'You have a severe allergic reaction.',
    'complication-regret': 'You are not content with how you look, or worry about it more than before.',
    // Who may have to wait or choose something else.
    'caution-cancer': 'You have breast cancer that is not treated yet.',
    'caution-lump': 'You have a breast lump that is not treated yet.',
    'caution-pregnancy': 'You are pregnant.',
    'caution-imaging': 'You have no breast scan from before.',
    'caution-family': 'Many people in your family had breast cancer.',
    'caution-distress':
      'Thoughts about how you look fill much of your day. Surgery seldom helps with that. Talk with us first.',
    // Alternatives.
    'alternative-none': 'No treatment: you can leave your breasts as they are.',
    'alternative-implant': 'A breast implant.',
    'alternative-flap': 'A flap: skin and fat are moved to the breast from another part of your body.',
    // What is known least.
    'evidence-weakest': 'We know least about fat that is used only to make breasts larger.',
    // Recovery: the first days.
    'phase-first-days': 'First days',
    'normal-sore': 'You are sore and bruised where fat was taken. The breast does not hurt much.',
    'care-underwear': 'Wear underwear that gives support.',
    'care-garment': 'Wear the garment where fat was taken, as long as you were told.',
    'safety-new-lump':
      'Call us the same day about any new lump in the breast, at any time. It gets the usual checks for cancer.',
    // Recovery: the early weeks.
    'phase-early': 'Until day 21',
    'normal-bruise': 'Bruises where fat was taken settle in 2 to 3 weeks.',
    // Recovery: settling.
    'phase-settling': 'Things settle',
    'normal-lumps': 'Lumps may come. Most settle in months. Still, call us about each new one.',
    'care-weight': 'Keep your weight steady.',
    // Recovery: the final volume.
    'phase-final': 'What stays',
    'normal-volume': 'Some volume is lost in the first 6 months.',
    'care-next-session': 'Decide with us if you want a next session. Leave at least 3 months between sessions.',
    // Recovery: the years after.
    'phase-later': 'The years after',
    // Restrictions.
    'restriction-smoking': 'Do not smoke for the first 3 months, and best for good. We can help.',
    'restriction-lifting': 'Do not lift heavy things for 3 weeks.',
    'restriction-pressure': 'Keep pressure off the breast for 3 weeks.',
    'restriction-exercise': 'No hard exercise for 3 weeks. Then light sport. Ask us first until about 3 months.',
    'restriction-driving': 'Do not drive or use machines for 24 to 48 hours after sedation or a general anaesthetic.',
    // Visits and milestones.
    'visit-final': 'We look at the final volume.',
    'visit-imaging': 'We plan your next breast X-ray (mammogram).',
    'milestone-work': 'Most people are back at a desk.',
    'milestone-light-sport': 'Light sport, if we agree.',
    'milestone-volume': 'The final volume shows.',
  },
  review: DRAFT,
};
