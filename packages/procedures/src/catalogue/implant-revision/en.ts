import { DRAFT } from '@osseo/core';
import type { ProcedureWords } from '../../model/procedure.ts';
import type { implantRevision } from './implant-revision.ts';

/** Implant revision in English. */
export const implantRevisionEn: ProcedureWords<typeof implantRevision> = {
  locale: 'en',
  name: 'dental implant revision',
  synonyms: ['implant removal and re-implantation', 'explantation', 'bone graft after implant failure'],
  statements: {
    // What it is.
    summary:
      'An implant that failed is taken out, and often a new one can be placed. Failure is not the end. It can happen to anyone.',
    'definition-failure': 'An implant must bond with the bone. If it does not, or if it is lost later, it has failed.',
    'definition-feelings': 'You may feel upset, ask why, or fear a second failure. Talk with us about it.',
    'body-location': 'The jawbone, where the implant failed.',
    'indication-loose': 'The implant is loose or feels strange.',
    'indication-pain': 'The site still hurts after time has passed.',
    'indication-swelling': 'The site gets swollen or inflamed again and again.',
    'safety-silent-failure': 'Sometimes there are no symptoms. That is why checks matter.',
    'indication-peri-implantitis': 'The gum and bone around the implant are very sick (peri-implantitis).',
    // Before.
    'preparation-smoking':
      'If you smoke, stop before surgery. Stopping is one of the best things you can do for your implant. We can help.',
    'preparation-bone-medicine':
      'Bone medicines matter for teeth too. Tell us about weak bones and every medicine for them, past or present. Do not stop or delay any bone medicine by yourself. Your dentist and your doctor decide the timing together.',
    'preparation-alcohol': 'Heavy drinking slows healing. Tell us how much you drink.',
    'preparation-weight-medicine':
      'Do you use a GLP-1 medicine for weight or diabetes? Tell us its name and the date of your last dose. Most people may go on with it. You may be asked to have only clear drinks for 24 hours before. Do not stop it by yourself.',
    'preparation-face-injections':
      'Do you plan injections near the mouth? Leave about 2 weeks between them and dental surgery.',
    // Steps.
    'step-find-cause':
      'We look for the cause first, to keep it from happening again. Often several things act together: too little bone, movement, infection, smoking or high sugar.',
    'step-scan': 'A CT scan shows the bone. Some clinics use computer guidance.',
    'step-remove': 'The implant is turned back out, or cut out with a ring-shaped drill.',
    'step-clean': 'Infected tissue is cleaned away.',
    'step-graft':
      'Weak bone holds an implant less well. If bone is missing, it can be added (a bone graft). Not everyone needs one.',
    'step-wait': 'Sometimes a new implant goes in at once. Often the bone needs 2 to 6 months first.',
    'step-place': 'The new implant is placed. It then bonds with the bone.',
    'step-crown': 'A new crown is fixed on top.',
    'anaesthesia-local': 'The area is numbed with injections (local anaesthetic). You stay awake.',
    'anaesthesia-sedation': 'Some clinics also offer sedation. It makes you calm and sleepy.',
    duration: 'Our sources give no usual time. Ask your dentist.',
    setting: 'Ask us where it is done and when you can go home.',
    // When the new implant is placed.
    'timing-immediate': 'Placed at once. Studies found no clear difference between this and waiting.',
    'timing-delayed': 'Once it is out, clinics wait about 3 months.',
    'timing-after-graft': 'After a bone graft, clinics wait 2 to 3 months.',
    // Materials.
    'material-own-bone': 'Your own bone (autograft).',
    'material-donor-bone': 'Bone from a donor (allograft).',
    'material-animal-bone': 'Bone from an animal (xenograft).',
    'material-synthetic': 'A man-made material.',
    // What can be expected.
    'outcome-second': 'The new implant is still in place. Studies differ widely.',
    'outcome-third': 'A third implant in the same place is still there.',
    'outcome-one-year': 'The new implant is still in place after 1 year.',
    'outcome-graft-at-once': 'With a bone graft at once, the new implant is still in place after 1 year.',
    'outcome-graft-later':
      'With a bone graft later, the new implant is still in place after 1 year. The difference may be chance.',
    longevity: 'A second implant often works, but a bit less often than a first. Finding the cause comes first.',
    'evidence-weakest': 'How long to wait is what we know least.',
    // What can go wrong.
    'complication-new-failure':
      'The new implant fails too. Failure to bond shows up in the first weeks to months. Later failure can come years after.',
    'complication-graft':
      'The bone graft fails. It may get infected or show through the gum. This counts grafts on the side of the lower jaw.',
    'complication-feeling-early': 'The lip or chin feels numb or different soon after an implant in the lower jaw.',
    'complication-feeling-lasting':
      'The lip or chin still feels numb or different a year after an implant in the lower jaw. In most people feeling comes back before then.',
    'complication-radiation-necrosis':
      'In people who had radiation to the head or neck, part of the jawbone does not heal.',
    'complication-jaw-necrosis':
      'In people who take or took some bone medicines, part of the jawbone does not heal and dies.',
    'complication-bone-defect': 'Bone is missing where the implant was.',
    'complication-allergy': 'You have a severe allergic reaction.',
    // Who may have to wait or choose something else.
    'caution-cause': 'The cause has not been found, or is still there.',
    'caution-cancer-bone-medicine':
      'You get bone medicine by drip for cancer. Do not stop or delay any bone medicine by yourself. Your dentist and your doctor decide together.',
    'caution-diabetes':
      'Your diabetes is not well controlled. High sugar slows healing. Well controlled diabetes is usually no barrier.',
    'caution-gum-disease': 'You have gum disease that is not treated yet.',
    'caution-radiotherapy': 'You had radiation to the jaw, above all if it was not long ago.',
    'caution-growth': 'Your jaw is still growing (until about age 18 to 21).',
    'caution-bleeding-disorder': 'You have a bleeding disorder that is not treated.',
    'caution-heavy-smoking':
      'You smoke heavily. Smoking lowers the blood flow in the gums. The more you smoke, the higher the chance that an implant is lost.',
    // Alternatives.
    'alternative-none': 'No new implant: you can leave the gap as it is. Ask what that means for you.',
    'alternative-bridge': 'A bridge: a false tooth held by the teeth beside the gap.',
    'alternative-denture': 'A denture: a false tooth that you take out.',
    // Recovery: after removal.
    'phase-removal': 'First days',
    'normal-oozing': 'A little blood and pink spit are normal.',
    'normal-swelling': 'Swelling is at its worst on days 2 and 3.',
    'normal-mild-pain': 'Mild pain is normal. It eases after 2 to 3 days.',
    'normal-numb': 'Your mouth stays numb until the injection wears off.',
    'care-gauze': 'Bite on the gauze as you were shown.',
    'care-cold-pack': 'Hold a cold pack to your cheek.',
    'care-cool-food': 'Eat soft, cool food.',
    'care-salt-water': 'From 24 hours after surgery, rinse gently with warm salt water.',
    'care-head-up': 'Sleep with your head raised for the first 2 to 3 nights.',
    'care-antiseptic-rinse': 'If you were given a chlorhexidine rinse, use it twice a day.',
    'care-brush-others': 'Brush your other teeth as usual.',
    // Recovery: the gum.
    'phase-gum': 'The gum heals',
    'care-soft-food': 'Eat soft food.',
    'care-keep-clean': 'Keep the area clean every day.',
    // Recovery: the bone.
    'phase-bone': 'The bone heals',
    'care-temporary-tooth': 'Wear your temporary tooth as you were told.',
    // Recovery: the new implant.
    'phase-new-implant': 'The new implant',
    'normal-restart':
      'If it is not placed at once, the new implant goes in between day 60 and day 180. From then on your plan is that of a first implant, from day 0.',
    'care-lifelong': 'Bonding is the goal. A bonded implant still needs lifelong care.',
    // Restrictions.
    'restriction-smoking':
      'Do not smoke, at least until the implant has bonded (about 2 to 6 months), and best for good. We can help.',
    'restriction-alcohol': 'Avoid alcohol for about 2 weeks, or as long as your dentist says.',
    'restriction-exercise': 'No hard exercise for 3 to 5 days.',
    'restriction-rinsing': 'Do not rinse on the day of surgery.',
    'restriction-hot-food': 'No hot food or drinks on the day of surgery.',
    'restriction-straws': 'Do not use a straw on the day of surgery.',
    'restriction-brushing': 'Do not brush the wound at first. Your clinic tells you when to begin.',
    'restriction-poking': 'Do not poke the gap with your tongue or a finger.',
    'restriction-load': 'Do not bite on the site until your dentist says so.',
    // Visits and milestones.
    'visit-stitches': 'We check how the wound heals.',
    'visit-gum': 'We check how the gum heals.',
    'visit-bone': 'An X-ray shows the bone before the next step.',
    'visit-fitting': 'The new crown is fitted.',
    'visit-regular': 'You come for regular checks.',
    'milestone-crown': 'You get your new crown.',
  },
  review: DRAFT,
};
