import { DRAFT } from '@osseo/core';
import type { ProcedureWords } from '../../model/procedure.ts';
import type { cheekImplant } from './cheek-implant.ts';

/** The cheek implant in English. */
export const cheekImplantEn: ProcedureWords<typeof cheekImplant> = {
  locale: 'en',
  name: 'cheek implant',
  synonyms: ['malar augmentation', 'midface implant', 'zygomatic implant'],
  statements: {
    // What it is.
    summary:
      'A cheek implant is a solid piece placed on the cheekbone, under skin and muscle. It makes a flat cheek stand out more. It changes the shape of the face, not the bite.',
    'definition-zygomatic':
      'Dental implants that are set in the cheekbone are called zygomatic implants too. They are something else.',
    'body-location': 'The cheekbone and the upper jaw beside it, on the left, the right or both sides.',
    'indication-flat-cheek': 'Your cheekbone is flat, or the cheek below it is hollow.',
    'indication-volume': 'Your cheek has lost fullness.',
    'indication-jowls': 'It does not lift sagging skin along the jaw.',
    // Before.
    'preparation-smoking': 'If you smoke, stop some weeks before surgery. Ask us how long. We can help.',
    'preparation-infection': 'An infected tooth, gum or sinus is treated first. It could spread to the implant.',
    'preparation-weight-medicine':
      'Do you use a GLP-1 medicine for weight or diabetes? Tell us its name and the date of your last dose. Most people may go on with it. You may be asked to have only clear drinks for 24 hours before. Do not stop it by yourself.',
    'preparation-sleep-and-clots': 'Tell us if you snore, have sleep apnoea or have had a blood clot.',
    // Steps.
    'step-consult':
      'You say what bothers you and what you hope for. You hear about benefits, risks, other options and no treatment. Ask who operates, how much practice they have, and what more surgery would cost. Take time to decide.',
    'step-plan': 'Your face is measured to choose a size. Scans help plan. They cannot promise an exact result.',
    'step-choose':
      'Shape, size and material are chosen. Implants may be standard sizes or made for you from a scan. Ask which. A material that the body bears well lowers the risk of a reaction, but does not rule it out.',
    'step-cut': 'The surgeon makes a cut inside the upper lip or in the lower eyelid.',
    'step-place': 'A pocket is made on the cheekbone. The implant goes in, and both sides are compared.',
    'step-fix':
      'Fixing an implant with a screw or stitch lowers the chance that it moves. Some surgeons rely on a tight pocket. Ask how yours will be held and why. Fixation does not rule out infection.',
    'step-close': 'The cut is closed with stitches.',
    'anaesthesia-sedation':
      'You get numbing injections (local anaesthetic) and sedation. Sedation makes you calm and sleepy.',
    'anaesthesia-general': 'Or a general anaesthetic: you sleep and feel nothing.',
    duration: 'It takes about 30 to 60 minutes.',
    setting: 'Ask us if you go home the same day.',
    // Materials.
    'material-silicone': 'Solid silicone. A capsule of scar holds it. It does not become bone.',
    'material-polyethylene':
      'Porous polyethylene. Tissue grows into it, so it is harder to take out. It does not become bone.',
    'material-eptfe': 'ePTFE, a man-made material.',
    // How it is held.
    'fixation-screw':
      'One screw. It takes a few minutes more, can be a bit harder, add a little risk and cost more. Most surgeons use none.',
    'fixation-suture': 'Stitches, or a small pad held by stitches (bolster).',
    'fixation-pocket': 'Only a tight pocket.',
    // What can be expected.
    'outcome-satisfaction': 'How many people are content with the result.',
    longevity: 'It is meant to last, but some are moved, changed or removed.',
    // What can go wrong.
    'complication-infection':
      'The area around the implant gets infected and heals more slowly. A loose implant then has to come out. One that is held firmly can sometimes stay.',
    'complication-size': 'The implant is changed for another size.',
    'complication-removal': 'People have the implant taken out because they want to.',
    'complication-movement':
      'The implant turns or moves, or the cheeks look uneven or odd. More surgery may be needed.',
    'complication-numb': 'The cheek, the upper lip or the skin below the eye feels numb.',
    'complication-exposure':
      'The implant comes through. If you can see or feel the implant through your skin or inside your mouth, call the clinic the same day.',
    'complication-bone-thinning': 'The bone under the implant gets thinner.',
    'complication-shape':
      'The result looks odd, because the implant is too big or badly placed. The shape of cheeks is hard to foresee.',
    'complication-haematoma': 'Blood collects under the skin (haematoma).',
    'mechanism-removal': 'The person no longer wants it.',
    'complication-pain': 'The implant hurts or presses on a nerve. This can last.',
    'complication-clot': 'A blood clot forms in a leg or lung.',
    'complication-allergy': 'You have a severe allergic reaction.',
    'complication-regret': 'You are not content with how you look, or worry about it more than before.',
    // Who may have to wait or choose something else.
    'caution-infection': 'You have an infection in the mouth or the skin.',
    'caution-sinus': 'You have an infected tooth or sinus.',
    'caution-gum-disease': 'You have gum disease that is not treated yet.',
    'caution-bite': 'Your bite is wrong and needs jaw surgery.',
    'caution-age': 'You are under 18.',
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
    // Alternatives.
    'alternative-none': 'No treatment: you can leave your cheeks as they are.',
    'alternative-filler': 'A filler: a gel is injected. You recover sooner, but the effect fades.',
    'alternative-fat': 'Fat from another part of your body is injected. Part of it does not stay.',
    'alternative-lift': 'A lift: surgery raises sagging skin and tissue.',
    // With other treatments.
    'combination-soft': 'Implants come before fat, fillers or toxin. Fat can also go in at the same time.',
    // What is known least.
    'evidence-weakest': 'We know least about how often the face feels numb.',
    // Recovery: the first days.
    'phase-first-days': 'First days',
    'normal-swelling': 'Swelling and soreness are normal.',
    'normal-stiff': 'Your lips and mouth move less. Chewing and talking can be harder at first.',
    'care-head-up': 'Keep your head up, also at night.',
    'care-cold-pack': 'Use cold packs.',
    'care-soft-food': 'Eat soft food.',
    'care-mouthwash': 'If the cut is inside the mouth, use the mouthwash you were given.',
    'safety-eye': 'If the cut is in the eyelid and your sight changes, call the emergency number now.',
    // Recovery: the early days.
    'phase-early': 'First week and a half',
    'normal-stitches': 'Stitches in the mouth melt away within about 10 days.',
    // Recovery: settling.
    'phase-settling': 'Things settle',
    'normal-settling': 'Swelling goes down.',
    // Recovery: the final shape.
    'phase-final': 'Final shape',
    'normal-slow-change': 'Small changes go on for months.',
    // Recovery: the years after.
    'phase-later': 'The years after',
    'normal-later': 'Most of the time there is nothing to do. Some implants are moved, changed or removed later.',
    'care-tell': 'If something worries you, tell us.',
    // Restrictions.
    'restriction-smoking': 'Do not smoke for at least 4 to 6 weeks, and best for good. We can help.',
    'restriction-exercise': 'No hard exercise for about 10 days. Ask us first until week 4.',
    'restriction-contact-sport': 'No contact sport for at least 4 weeks. Ask us first until week 6.',
    'restriction-driving': 'Do not drive or use machines for 24 to 48 hours after sedation or a general anaesthetic.',
    // Visits and milestones.
    'visit-first': 'We see you 1 to 3 days after surgery. An infection mostly shows within 72 hours.',
    'visit-second': 'We check how you heal.',
    'visit-settling': 'We check the healing and the place of the implant.',
    'visit-final': 'We check that the implant is still in its place.',
    'milestone-work': 'Most people are back at a desk.',
    'milestone-contact-sport': 'Contact sport, if we agree.',
    'milestone-shape': 'The final shape shows.',
  },
  review: DRAFT,
};
