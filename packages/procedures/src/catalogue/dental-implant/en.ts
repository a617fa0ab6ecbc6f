import { DRAFT } from '@osseo/core';
import type { ProcedureWords } from '../../model/procedure.ts';
import type { dentalImplant } from './dental-implant.ts';

/** The dental implant in English. */
export const dentalImplantEn: ProcedureWords<typeof dentalImplant> = {
  locale: 'en',
  name: 'dental implant',
  synonyms: ['tooth implant', 'endosseous implant with crown'],
  statements: {
    // What it is.
    summary:
      'A dental implant takes the place of the root of a missing tooth. A small metal or ceramic post is set in the jawbone. When bone has bonded with it, a crown is fixed on top.',
    'body-location': 'The jawbone, where the tooth is missing.',
    'indication-missing-tooth': 'One tooth is missing.',
    'indication-bone': 'There is enough bone to hold the implant, or bone can be built up.',
    // Before.
    'preparation-smoking':
      'If you smoke, stop before surgery. Stopping is one of the best things you can do for your implant. We can help.',
    'preparation-gums': 'Gum disease is treated first.',
    'preparation-antibiotic':
      'Your dentist may give you one dose of an antibiotic before surgery. It probably means that fewer implants fail.',
    'preparation-weight-medicine':
      'Do you use a GLP-1 medicine for weight or diabetes? Tell us its name and the date of your last dose. Most people may go on with it. You may be asked to have only clear drinks for 24 hours before. Do not stop it by yourself.',
    'preparation-face-injections':
      'Do you plan injections near the mouth? Leave about 2 weeks between them and dental surgery.',
    // Steps.
    'step-assess': 'The dentist checks your mouth and asks about your health. An X-ray or a 3D scan shows the bone.',
    'step-extraction':
      'If a damaged tooth is still there, it is taken out. The implant goes in on the same day, or weeks or months later.',
    'step-graft': 'If there is too little bone, bone material is added (a bone graft).',
    'step-place': 'The implant is placed in the bone.',
    'step-heal': 'The bone bonds with the implant. This takes about 6 weeks to 6 months.',
    'step-second-stage': 'Some people need a second small operation. It frees the top of the implant from the gum.',
    'step-impression': 'A mould or a scan of your teeth is made, so that the crown fits.',
    'step-crown': 'A joining piece (abutment) and the crown are fixed to the implant.',
    'anaesthesia-local': 'The area is numbed with injections (local anaesthetic). You stay awake.',
    'anaesthesia-sedation': 'Some clinics also offer sedation. It makes you calm and sleepy.',
    duration: 'Placing one implant takes about 30 to 60 minutes. From start to crown it takes about 3 to 9 months.',
    setting: 'Ask us where it is done and when you can go home.',
    // When it is placed, and when it first bears a tooth.
    'timing-placement':
      'The implant is placed on the day the tooth comes out, once the gum has healed, once some of the bone has healed, or later.',
    'timing-loading':
      'You bite on a new tooth at once, or after weeks or months. Or you first get a tooth that does not touch when you bite. More than 2 months is preferred if the implant is small or not firm, the graft is big, or you heal less well.',
    'combination-graft': 'A bone graft may go with it. A sinus lift adds bone below the sinus.',
    // Materials.
    'material-titanium': 'Titanium, pure or mixed with other metals.',
    'material-zirconia': 'Zirconia, a white ceramic. It is no promise against allergy.',
    'material-graft': 'For a bone graft: your own bone, donor bone, animal bone or a man-made material.',
    // What can be expected.
    'outcome-ten-years': 'The implant is still in place after 10 years. In place does not always mean trouble-free.',
    'outcome-ten-years-older': 'The implant is still in place after 10 years in people aged 65 or over.',
    'outcome-thirteen-years': 'The implant is still in place after about 13 years.',
    'outcome-twenty-years': 'The implant is still in place after 20 years.',
    longevity:
      'An implant can last for decades, but it needs care. The crown often has to be replaced after 10 to 15 years.',
    // What can go wrong.
    'complication-early-failure':
      'The implant does not bond with the bone and is lost. This shows up in the first weeks to months.',
    'complication-late-loss': 'An implant is lost within 10 years. A late loss can come years after bonding.',
    'complication-peri-implantitis': 'The gum and bone around the implant get sick (peri-implantitis). Bone is lost.',
    'complication-feeling-early': 'The lip or chin feels numb or different soon after an implant in the lower jaw.',
    'complication-feeling-lasting':
      'The lip or chin still feels numb or different a year after an implant in the lower jaw. In most people feeling comes back before then.',
    'complication-infection': 'The wound or the implant gets infected.',
    'complication-bleeding': 'The wound goes on bleeding.',
    'complication-sinus': 'In the upper jaw, an opening into the sinus (the hollow space beside the nose).',
    'complication-position': 'The implant is not in the right place.',
    'complication-screw': 'The screw that holds the crown gets loose.',
    'complication-jaw-necrosis':
      'In people who take or took some bone medicines, part of the jawbone does not heal and dies.',
    'complication-radiation-necrosis':
      'In people who had radiation to the head or neck, part of the jawbone does not heal.',
    'complication-allergy': 'You have a severe allergic reaction.',
    'evidence-weakest': 'How often you need checks is what we know least.',
    // Who may have to wait or choose something else.
    'caution-cancer-bone-medicine':
      'You get bone medicine by drip for cancer. Do not stop or delay any bone medicine by yourself. Your dentist and your doctor decide together.',
    'caution-diabetes':
      'Your diabetes is not well controlled. High sugar slows healing. Well controlled diabetes is usually no barrier.',
    'caution-gum-disease': 'You have gum disease that is not treated yet.',
    'caution-radiotherapy': 'You had radiation to the jaw, above all if it was not long ago.',
    'caution-growth': 'Your jaw is still growing (until about age 18 to 21).',
    'caution-bleeding-disorder': 'You have a bleeding disorder that is not treated.',
    'caution-heavy-smoking': 'You smoke heavily. The more you smoke, the higher the chance that an implant is lost.',
    // Alternatives.
    'alternative-none': 'No treatment: you can leave the gap as it is. Ask what that means for you.',
    'alternative-bridge': 'A bridge: a false tooth held by the teeth beside the gap.',
    'alternative-denture': 'A denture: a false tooth that you take out.',
    // Recovery: the day of surgery.
    'phase-day-of-surgery': 'Day of surgery',
    'normal-oozing': 'A little blood and pink spit are normal.',
    'normal-numb': 'Your mouth stays numb until the injection wears off.',
    'care-gauze': 'Bite on the gauze as you were shown.',
    'care-cold-pack': 'Hold a cold pack to your cheek.',
    'care-cool-food': 'Eat soft, cool food.',
    // Recovery: the first days.
    'phase-first-days': 'First days',
    'normal-swelling': 'Swelling is at its worst on days 2 and 3.',
    'normal-mild-pain': 'Mild pain is normal. It eases after 2 to 3 days.',
    'care-salt-water': 'From 24 hours after surgery, rinse gently with warm salt water.',
    'care-antiseptic-rinse': 'If you were given a chlorhexidine rinse, use it twice a day.',
    'care-brush-others': 'Brush your other teeth as usual.',
    'care-head-up': 'Sleep with your head raised for the first 2 to 3 nights.',
    // Recovery: the first two weeks.
    'phase-first-two-weeks': 'First two weeks',
    'normal-bruise': 'Bruises fade. Stitches melt away or come out after 2 to 3 weeks.',
    'care-soft-food': 'Eat soft food for about a week.',
    'care-gentle-brushing': 'Brush the site gently once your clinic says so.',
    // Recovery: bonding.
    'phase-bonding': 'While the bone bonds',
    'normal-nothing-felt': 'You should have no pain and feel nothing special. The bone is bonding with the implant.',
    'safety-silent-failure': 'Sometimes an implant that fails gives no symptoms. That is why checks matter.',
    'care-keep-clean': 'Keep the area clean every day.',
    'care-temporary-tooth': 'Wear your temporary tooth as you were told.',
    // Recovery: the crown.
    'phase-crown': 'The crown',
    'normal-slow-bonding': 'Some implants need up to 6 months to bond.',
    // Recovery: upkeep.
    'phase-upkeep': 'Care for life',
    'normal-healthy-gums':
      'Healthy gums are firm and do not bleed. They are often pink, but the shade varies with your skin tone.',
    'care-lifelong': 'Bonding is the goal. A bonded implant still needs lifelong care.',
    'care-clean-between': 'Brush every day, and clean between the teeth with floss or a small brush.',
    // Restrictions.
    'restriction-smoking':
      'Do not smoke, at least until the implant has bonded (about 2 to 6 months), and best for good. We can help.',
    'restriction-alcohol': 'Avoid alcohol for about 2 weeks, or as long as your dentist says.',
    'restriction-exercise': 'No hard exercise for 3 to 5 days.',
    'restriction-rinsing': 'Do not rinse on the day of surgery.',
    'restriction-hot-food': 'No hot food or drinks on the day of surgery.',
    'restriction-straws': 'Do not use a straw on the day of surgery.',
    'restriction-brushing': 'Do not brush the wound at first. Your clinic tells you when to begin.',
    'restriction-chewing': 'Do not chew on the site for 2 weeks.',
    'restriction-load': 'Do not bite on the implant until your dentist says it has bonded.',
    'restriction-hard-food': 'Do not bite very hard things with the new crown.',
    // Visits and milestones.
    'visit-wound': 'We check how the wound heals.',
    'visit-bonding': 'We check how the implant heals in the bone.',
    'visit-fitting': 'The crown is fitted.',
    'visit-after-crown': 'We see you again after the crown is fitted.',
    'visit-hygiene': 'You come for hygiene visits. Your dentist says how often.',
    'visit-regular': 'You come for regular checks.',
    'milestone-activity': 'You can be active again.',
    'milestone-crown': 'You get your crown.',
  },
  review: DRAFT,
};
