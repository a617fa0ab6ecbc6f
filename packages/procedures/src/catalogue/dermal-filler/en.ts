import { DRAFT } from '@osseo/core';
import type { ProcedureWords } from '../../model/procedure.ts';
import type { dermalFiller } from './dermal-filler.ts';

/** The dermal filler in English. */
export const dermalFillerEn: ProcedureWords<typeof dermalFiller> = {
  locale: 'en',
  name: 'dermal filler',
  synonyms: ['soft-tissue filler', 'tissue restoration material'],
  statements: {
    'safety-act-at-once':
      'Call your emergency number now if you get one of these signs during or after filler. Your sight changes, an eye hurts badly or a lid droops. Your skin turns white, grey, blue or blotchy, or hurts a lot. Your face droops, or an arm or leg is weak. It is hard to speak, you are suddenly confused, or you have the worst headache of your life. Do not wait for us to call back. Filler can block a blood vessel.',
    // What it is.
    summary:
      'A dermal filler is a gel that is injected under the skin. It fills wrinkles and folds, or adds volume to the face or the back of the hand. With most fillers the effect fades.',
    'body-location': 'The face or the back of the hands.',
    'indication-folds': 'Wrinkles or folds in your face bother you.',
    'indication-volume':
      'You want more volume in the lips, cheeks, chin or jawline, under the eyes or on the back of the hands.',
    // Before.
    'preparation-earlier-filler': 'Old filler can still be there after years. Tell us what was done, when and where.',
    // What the clinic has in place.
    'safety-hyaluronidase': 'Hyaluronidase at hand. It is a medicine that dissolves hyaluronic acid filler.',
    'safety-plan': 'A written plan for a blocked blood vessel.',
    'safety-eye-hospital': 'A contact at an eye hospital.',
    // Steps.
    'step-consult':
      'You say what bothers you and what you hope for. You hear about benefits, risks, other options and no treatment. Ask about training, register, and who does each part. Take time to decide.',
    'step-consent': 'You are told that sight can be lost. Then you say yes or no.',
    'step-prepare': 'Photos are taken. The skin is cleaned and numbed.',
    'step-inject': 'Filler goes in through a needle or a blunt tube (cannula), slowly and in small amounts.',
    'step-massage': 'Some fillers are then massaged into shape.',
    'anaesthesia-topical': 'You get a numbing cream.',
    duration: 'It takes about 20 to 30 minutes.',
    setting: 'Ask us where it is done and when you can go home.',
    // Materials.
    'material-hyaluronic-acid': 'Hyaluronic acid. A medicine (hyaluronidase) can dissolve it.',
    'material-calcium': 'Calcium hydroxylapatite. It is a mineral that bone has too.',
    'material-polylactic-acid': 'Poly-L-lactic acid, a man-made material that the body breaks down.',
    'safety-silicone-oil': 'Silicone oil. It should never be offered to you.',
    // What can be expected.
    'outcome-effect': 'The area looks fuller, or the fold less deep.',
    longevity: 'Most fillers last about 6 to 18 months. Scans can show filler for years.',
    // What can go wrong.
    'complication-blockage-needle': 'Filler from a needle blocks a blood vessel. Skin can die.',
    'complication-blockage-cannula': 'Filler from a blunt tube (cannula) blocks a blood vessel. Skin can die.',
    'complication-sight-loss':
      'Filler gets into an artery of the eye. Sight is lost, and often does not come back. Most reports are about filler between the eyebrows or in the nose.',
    'complication-stroke': 'Filler gets into an artery of the brain. This is a stroke.',
    'complication-delayed-reaction':
      'Much later, the body reacts to the filler and the area swells. It can follow an illness, a vaccine or dental work.',
    'complication-cold-sores': 'Cold sores come back in the days after.',
    'complication-infection': 'The area gets infected.',
    'complication-lumps': 'You see or feel lumps.',
    'complication-movement': 'The filler moves to another place.',
    'complication-colour': 'The skin changes colour.',
    'complication-allergy': 'You have a severe allergic reaction.',
    'complication-regret': 'You are not content with how you look, or worry about it more than before.',
    // Who may have to wait or choose something else.
    'caution-infection': 'You have an infection or a cold sore where the filler would go.',
    'caution-high-risk-areas':
      'You want filler between the eyebrows, in the nose, in the forehead or around the eyes. The risk of a blocked blood vessel is highest there.',
    'caution-body': 'You want filler in the breasts, buttocks or calves. It is not meant for that.',
    'caution-lasting-filler': 'You have a filler there that the body does not break down.',
    'caution-pregnancy': 'You are pregnant or breastfeeding. Fillers have not been tested enough in that time.',
    'caution-allergy': 'You are allergic to the filler, to lidocaine or to protein from bacteria.',
    'caution-bleeding': 'You have a bleeding problem. Never stop a blood thinner by yourself.',
    'caution-autoimmune': 'You have an autoimmune illness that is active now.',
    'caution-distress':
      'Thoughts about how you look fill much of your day. Treatment seldom helps with that. Talk with us first.',
    'caution-age': 'You are under 18. In the US, fillers are approved from age 22.',
    // Alternatives.
    'alternative-none': 'No treatment: you can leave your face or hands as they are.',
    'alternative-toxin': 'Botulinum toxin type A: a prescription medicine that relaxes muscles.',
    'alternative-fat': 'Fat from another part of your body is injected. Part of it does not stay.',
    'alternative-implant': 'An implant: a solid piece is placed on the bone.',
    // With other treatments.
    'combination-toxin':
      'Botulinum toxin can be given on the same day, before or after. Or leave 1 to 2 weeks between the two.',
    'combination-energy-device': 'Laser or other energy comes first, then filler.',
    'combination-rhinoplasty': 'Before nose surgery, filler in the nose is dissolved, or you wait.',
    'combination-facial-implant':
      'Bone surgery or an implant in the face comes before filler. Old filler at that place is dissolved, or you wait.',
    'combination-dental-work': 'Leave about 2 weeks between filler and dental work.',
    'combination-vaccine': 'Leave about 2 weeks between filler and a vaccine. Do not skip a vaccine because of filler.',
    // What is known least.
    'evidence-weakest': 'We know least about how long to wait between filler and dental work or a vaccine.',
    // Recovery: the first hours.
    'phase-first-hours': 'First hours',
    'normal-first-hours': 'The area can be red, swollen, tender or bruised.',
    'care-watch':
      'Watch the colour of your skin, and your sight. On dark skin a change can look different. Keep the emergency number at hand.',
    // Recovery: the first days.
    'phase-early': 'First days',
    'normal-swelling': 'Swelling is at its worst now, above all in the lips.',
    // Recovery: settling.
    'phase-settling': 'Things settle',
    'normal-settling': 'Bruises fade in 1 to 10 days. Most effects of the injections have healed by week 2.',
    'care-report': 'Tell us about any lump, and about swelling after an illness or a vaccine. See us when you need to.',
    // Recovery: the months and years after.
    'phase-late': 'The effect fades',
    'normal-fading': 'The effect fades bit by bit.',
    'phase-later': 'The years after',
    // Restrictions.
    'restriction-make-up': 'No make-up for 6 to 12 hours.',
    'restriction-alcohol': 'No alcohol on the day of treatment.',
    'restriction-sauna': 'No sauna on the day of treatment.',
    'restriction-exercise': 'No hard exercise on the day of treatment.',
    'restriction-massage': 'Do not rub or massage the area until day 3.',
    'restriction-flying': 'No flying until day 4. Ask us first until day 7.',
    'restriction-dental-work': 'No dental work until day 3. Ask us first until week 2.',
    // Visits and milestones.
    'visit-message': 'We send you a message. It asks about signs of a blocked blood vessel.',
    'visit-review': 'We look at the result.',
    'milestone-bruise': 'Bruises have faded.',
    'milestone-fading': 'The effect has faded.',
  },
  review: DRAFT,
};
