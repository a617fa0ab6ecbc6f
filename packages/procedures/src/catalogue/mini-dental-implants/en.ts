import { DRAFT } from '@osseo/core';
import type { ProcedureWords } from '../../model/procedure.ts';
import type { miniDentalImplants } from './mini-dental-implants.ts';

/** Mini dental implants in English. */
export const miniDentalImplantsEn: ProcedureWords<typeof miniDentalImplants> = {
  locale: 'en',
  name: 'mini dental implants',
  synonyms: ['small-diameter implants', 'narrow-diameter implants (category 1)', 'MDI', 'overdenture on mini implants'],
  statements: {
    // What it is.
    summary:
      'Mini dental implants are thin titanium posts in the jawbone. They hold a denture more firmly. It does not feel the same as having your own teeth.',
    'definition-width':
      'Mini means less than 2.5 mm wide. An older definition was one piece, less than 3.0 mm wide. Ask us how wide yours are.',
    'definition-bonding':
      'The bone bonds with the titanium. This makes the posts a firm base for a denture. How it works is not fully understood. It is used for joints and bones too.',
    'body-location': 'The jawbone under a denture, lower or upper.',
    'indication-loose-denture':
      'Your full lower denture is loose. It may rub your gums or make tough food hard to eat.',
    'indication-narrow-bone': 'The ridge of your jaw is narrow, or you wish to avoid a bone graft.',
    'indication-health': 'Your health limits bigger surgery, or you cannot have full-size implants.',
    'indication-other': 'Some hold temporary teeth, or one lower front tooth.',
    // Before.
    'preparation-smoking':
      'If you smoke, stop before surgery. Stopping is one of the best things you can do for your implant. We can help.',
    'preparation-face-injections':
      'Do you plan injections near the mouth? Leave about 2 weeks between them and dental surgery.',
    // Steps.
    'step-assess': 'The dentist checks your mouth, your denture and the bone, and asks about your health.',
    'step-number': 'A lower jaw gets at least 4, an upper jaw at least 6. In the lower jaw, 2 did worse than 4.',
    'step-place':
      'A small cut is made in the gum, or none. A narrow hole is drilled, and the one-piece implant is screwed in.',
    'step-clips': 'Clip housings are fixed in your denture.',
    'step-load': 'If the implants are firm, they hold the denture at once. If not, they do so later.',
    'anaesthesia-local': 'The area is numbed with injections (local anaesthetic). You stay awake.',
    duration: 'Our sources give no usual time. Ask your dentist.',
    setting: 'Ask us where it is done and when you can go home.',
    // Materials.
    'material-titanium': 'Posts of titanium mixed with other metals.',
    'material-clips': 'Rings (O-rings) or balls that hold the denture.',
    // What can be expected.
    'outcome-seven-years': 'The implant is still in place after 7 years.',
    'outcome-overall': 'The implant is still in place, in either jaw.',
    'outcome-lower-jaw': 'The implant is still in place in the lower jaw.',
    'outcome-consensus': 'The implant is still in place. Studies differ, and many are weak.',
    longevity:
      'There are good data for about 7 years, best in the lower jaw with four implants. Expect upkeep of denture and clips.',
    'evidence-weakest': 'How often denture and clips need care is what we know least.',
    // What can go wrong.
    'complication-loss-lower':
      'An implant in the lower jaw is lost. Some are lost in the first weeks. The bone around it may slowly shrink.',
    'complication-loss-upper': 'An implant in the upper jaw is lost. This is far more common there.',
    'complication-late-loss': 'An implant that had bonded is lost. A late loss can come years after bonding.',
    'complication-peri-implantitis':
      'The gum and bone around the implant get sick (peri-implantitis). Bone is lost. This counts all dental implants, not only mini ones.',
    'complication-denture-break': 'The base of the denture breaks. This is common.',
    'complication-clips': 'Clips or rings wear out. This is common.',
    'complication-lining': 'The denture needs a new lining.',
    'complication-implant-break': 'An implant breaks while it is placed.',
    'complication-feeling-early': 'The lip or chin feels numb or different soon after an implant in the lower jaw.',
    'complication-feeling-lasting':
      'The lip or chin still feels numb or different a year after an implant in the lower jaw. In most people feeling comes back before then.',
    'complication-radiation-necrosis':
      'In people who had radiation to the head or neck, part of the jawbone does not heal.',
    'complication-jaw-necrosis':
      'In people who take or took some bone medicines, part of the jawbone does not heal and dies.',
    'complication-allergy': 'You have a severe allergic reaction.',
    // Who may have to wait or choose something else.
    'caution-upper-jaw': 'They are for your upper jaw. More are lost there.',
    'caution-cancer-bone-medicine':
      'You get bone medicine by drip for cancer. Do not stop or delay any bone medicine by yourself. Your dentist and your doctor decide together.',
    'caution-diabetes':
      'Your diabetes is not well controlled. High sugar slows healing. Well controlled diabetes is usually no barrier.',
    'caution-gum-disease': 'You have gum disease that is not treated yet.',
    'caution-radiotherapy': 'You had radiation to the jaw, above all if it was not long ago.',
    'caution-growth': 'Your jaw is still growing.',
    'caution-bleeding-disorder': 'You have a bleeding disorder that is not treated.',
    'caution-heavy-smoking': 'You smoke heavily. The more you smoke, the higher the chance that an implant is lost.',
    // Alternatives.
    'alternative-none': 'No treatment: you can keep your denture as it is. Ask what that means for you.',
    'alternative-denture': 'A new denture without implants. It replaces the teeth, but no post holds it.',
    'alternative-two-implants': 'Two standard implants that hold the denture.',
    'alternative-fixed-bridge': 'A fixed bridge on implants.',
    // Recovery: the first two days.
    'phase-first-days': 'First two days',
    'normal-sore': 'A little blood and soreness are normal.',
    'care-denture': 'Leave your denture in or out just as you were told.',
    // Recovery: the first two weeks.
    'phase-first-two-weeks': 'First two weeks',
    'normal-sore-spots': 'You may get sore spots under the denture.',
    'care-soft-food': 'Eat soft food.',
    'care-salt-water': 'From 24 hours after surgery, rinse gently with warm salt water.',
    'care-around-posts': 'Clean gently around the posts.',
    // Recovery: bonding.
    'phase-bonding': 'While the bone bonds',
    'normal-firmer': 'The denture grips more firmly.',
    'safety-silent-failure': 'Sometimes an implant that fails gives no symptoms. That is why checks matter.',
    'care-clean': 'Clean the posts and the denture every day. Poor cleaning harms gum and bone.',
    // Recovery: upkeep.
    'phase-upkeep': 'Care for life',
    'normal-bone': 'Over the years the bone around the posts gets a little lower.',
    'care-rings':
      'If the denture gets loose, the rings are changed. If the gum changes, the denture gets a new lining.',
    'care-loose-post': 'Never ignore a loose post. It can hurt the jaw, the gum or the denture. Call us the same day.',
    'care-lifelong': 'Bonding is the goal. A bonded implant still needs lifelong care.',
    // Restrictions.
    'restriction-smoking':
      'Do not smoke, at least until the implant has bonded (about 2 to 6 months), and best for good. We can help.',
    'restriction-rinsing': 'Do not rinse on the day of surgery.',
    'restriction-hot-drinks': 'No hot drinks in the first two days.',
    'restriction-hard-food': 'No hard or sticky food for about 3 months. Ask us first until month 6.',
    // Visits and milestones.
    'visit-sore-spots': 'We check the healing under the denture.',
    'visit-healing': 'We check how you heal.',
    'visit-bonding': 'We check how the implants heal in the bone.',
    'visit-upkeep': 'We check posts, clips and denture.',
    'milestone-firm': 'Your denture holds more firmly.',
  },
  review: DRAFT,
};
