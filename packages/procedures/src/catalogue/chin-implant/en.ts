import { DRAFT } from '@osseo/core';
import type { ProcedureWords } from '../../model/procedure.ts';
import type { chinImplant } from './chin-implant.ts';

/** The chin implant in English. */
export const chinImplantEn: ProcedureWords<typeof chinImplant> = {
  locale: 'en',
  name: 'chin implant',
  synonyms: ['chin augmentation with an implant', 'mentoplasty with implant', 'alloplastic genioplasty'],
  statements: {
    // What it is.
    summary:
      'A chin implant is a solid piece placed on the chin bone, under skin and muscle. It makes a small chin stand out more. It changes the shape of the face, not the bite.',
    'body-location': 'The chin, at the front of the lower jaw.',
    'indication-small-chin': 'Your chin is small or set back, and your teeth meet well enough.',
    'indication-profile': 'You want a different profile. It is often planned together with nose surgery.',
    'indication-bone-surgery': 'For a bigger change, an uneven chin or a wrong bite, bone surgery may suit better.',
    // Before.
    'preparation-smoking': 'If you smoke, stop some weeks before surgery. Ask us how long. We can help.',
    'preparation-infection': 'An infected tooth or gum is treated first. It could spread to the implant.',
    'preparation-weight-medicine':
      'Do you use a GLP-1 medicine for weight or diabetes? Tell us its name and the date of your last dose. Most people may go on with it. You may be asked to have only clear drinks for 24 hours before. Do not stop it by yourself.',
    'preparation-sleep-and-clots': 'Tell us if you snore, have sleep apnoea or have had a blood clot.',
    // Steps.
    'step-consult':
      'You say what bothers you and what you hope for. You hear about benefits, risks, other options and no treatment. Ask who operates, how much practice they have, and what more surgery would cost. Take time to decide.',
    'step-plan':
      'Photos are taken, and chin, lips and nose are measured. Scans help plan. They cannot promise an exact result.',
    'step-choose':
      'Shape, size and material are chosen. Implants may be standard sizes or made for you from a scan. Ask which. A material that the body bears well lowers the risk of a reaction, but does not rule it out.',
    'step-cut': 'The surgeon makes a cut under the chin or inside the lower lip.',
    'step-place': 'A pocket is made on the bone. The implant goes in at the lower edge of the chin.',
    'step-fix':
      'Fixing an implant with a screw or stitch lowers the chance that it moves. Some surgeons rely on a tight pocket. Ask how yours will be held and why. Fixation does not rule out infection.',
    'step-close': 'The cut is closed with stitches, and tape is put on.',
    'anaesthesia-sedation':
      'You get numbing injections (local anaesthetic) and sedation. Sedation makes you calm and sleepy.',
    'anaesthesia-general': 'Or a general anaesthetic: you sleep and feel nothing.',
    duration: 'It takes about 30 to 60 minutes.',
    setting: 'It is day surgery: you go home the same day.',
    // Materials.
    'material-silicone': 'Solid silicone. A capsule of scar holds it. It does not become bone.',
    'material-polyethylene':
      'Porous polyethylene. Tissue grows into it, so it is harder to take out. It does not become bone.',
    'material-eptfe': 'ePTFE, a man-made material.',
    'material-peek': 'PEEK, a hard plastic.',
    'material-titanium': 'Titanium, a metal.',
    // How it is held.
    'fixation-screw':
      'One or two screws. The second keeps the implant from turning. It takes a few minutes more, can be a bit harder, add a little risk and cost more.',
    'fixation-suture': 'Stitches.',
    'fixation-both': 'Screws and stitches.',
    'fixation-pocket': 'Only a tight pocket.',
    // What can be expected.
    'outcome-satisfaction': 'People say that they are content with the result.',
    longevity: 'It is meant to last, but some are moved, changed or removed. The bone under a chin implant can thin.',
    // What can go wrong.
    'complication-infection':
      'The area around the implant gets infected. It heals more slowly, and the implant may have to come out. Studies differ widely.',
    'complication-numb-silicone': 'The lip or chin feels numb, with a silicone implant.',
    'complication-numb-eptfe': 'The lip or chin feels numb, with an ePTFE implant.',
    'complication-numb-polyethylene': 'The lip or chin feels numb, with a porous polyethylene implant.',
    'complication-revision': 'People want the result changed by more surgery.',
    'complication-movement': 'The implant moves, or the chin looks uneven or odd. More surgery may be needed.',
    'complication-exposure':
      'The implant comes through. If you can see or feel the implant through your skin or inside your mouth, call the clinic the same day.',
    'complication-bone-thinning': 'The bone under the implant gets thinner.',
    'complication-shape': 'The result looks odd, because the implant is too big or badly placed.',
    'complication-haematoma': 'Blood collects under the skin (haematoma).',
    'complication-pain': 'The implant hurts or presses on a nerve. This can last.',
    'complication-clot': 'A blood clot forms in a leg or lung.',
    'complication-allergy': 'You have a severe allergic reaction.',
    'complication-regret': 'You are not content with how you look, or worry about it more than before.',
    // Who may have to wait or choose something else.
    'caution-infection': 'You have an infection in the mouth or the skin.',
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
    'alternative-none': 'No treatment: you can leave your chin as it is.',
    'alternative-filler': 'A filler: a gel is injected. You recover sooner, but the effect fades.',
    'alternative-fat': 'Fat from another part of your body is injected. Part of it does not stay.',
    'alternative-genioplasty': 'Bone surgery of the chin (genioplasty): your own bone is cut and moved.',
    // With other treatments.
    'combination-rhinoplasty': 'It is often done with nose surgery. The profile is planned as one.',
    'combination-soft': 'Implants come before fat, fillers or toxin. Fat can also go in at the same time.',
    // What is known least.
    'evidence-weakest': 'We know least about how often implants are removed and how often the bone thins.',
    // Recovery: the first days.
    'phase-first-days': 'First days',
    'normal-swelling': 'Swelling, bruises and a tight feeling are normal.',
    'normal-stiff': 'Your smile and speech are stiff. Chewing and talking can be harder at first.',
    'care-head-up': 'Keep your head up, also at night.',
    'care-cold-pack': 'Use cold packs.',
    'care-soft-food': 'Eat soft or liquid food, for about a week.',
    'care-mouthwash': 'If the cut is inside the mouth, use the mouthwash you were given.',
    // Recovery: the early days.
    'phase-early': 'First week and a half',
    'normal-bruise': 'Bruises fade. Stitches in the mouth melt away in about 10 days.',
    // Recovery: settling.
    'phase-settling': 'Things settle',
    'normal-settling': 'The tight feeling has gone. Most swelling is gone by about week 6.',
    'care-build-activity': 'Do a little more each week.',
    // Recovery: the final shape.
    'phase-final': 'Final shape',
    'normal-numbness-fading': 'Numbness fades. You may notice small changes in how the chin feels.',
    // Recovery: the years after.
    'phase-later': 'The years after',
    'normal-later': 'Most of the time there is nothing to do. Some implants are moved, changed or removed later.',
    'care-look': 'If something worries you, tell us. We can take a look.',
    // Restrictions.
    'restriction-smoking': 'Do not smoke for at least 4 to 6 weeks, and best for good. We can help.',
    'restriction-alcohol': 'No alcohol for 5 days.',
    'restriction-pressure': 'Keep pressure off your chin for 6 weeks. Ask us first until month 3.',
    'restriction-hard-food': 'No hard chewing for 7 to 10 days.',
    'restriction-exercise': 'No hard exercise for about 10 days. Ask us first until week 4.',
    'restriction-contact-sport': 'No contact sport for at least 4 weeks. Ask us first until week 6.',
    'restriction-driving': 'Do not drive or use machines for 24 to 48 hours after sedation or a general anaesthetic.',
    // Visits and milestones.
    'visit-first': 'We check how you heal.',
    'visit-stitches': 'Stitches in the skin come out.',
    'visit-six-weeks': 'We check the healing and the place of the implant.',
    'visit-final': 'We check that the implant is still in its place.',
    'milestone-work': 'Most people are back at a desk.',
    'milestone-activity': 'You are back to your normal days.',
    'milestone-contact-sport': 'Contact sport, if we agree.',
    'milestone-shape': 'The final shape shows.',
  },
  review: DRAFT,
};
