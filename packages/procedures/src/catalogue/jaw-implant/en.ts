import { DRAFT } from '@osseo/core';
import type { ProcedureWords } from '../../model/procedure.ts';
import type { jawImplant } from './jaw-implant.ts';

/** The jaw implant in English. */
export const jawImplantEn: ProcedureWords<typeof jawImplant> = {
  locale: 'en',
  name: 'jaw implant',
  synonyms: ['jaw angle implant', 'mandibular angle implant', 'gonial angle augmentation'],
  statements: {
    // What it is.
    summary:
      'A jaw implant is a solid piece placed on the back corner of the jawbone, under the chewing muscle. It makes the jaw angle stand out more. It changes the shape of the face, not the bite.',
    'body-location': 'The back corner of the lower jaw, on the left, the right or both sides.',
    'indication-weak-angle': 'The corner of your jaw is weak. You want it wider or lower.',
    'indication-uneven': 'Your jaw is uneven.',
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
      'Your face is checked. A scan is made if the implant is made for you. Scans help plan. They cannot promise an exact result.',
    'step-choose':
      'Shape, size and material are chosen. Implants may be standard sizes or made for you from a scan. Ask which. A material that the body bears well lowers the risk of a reaction, but does not rule it out.',
    'step-cut': 'The surgeon makes a cut inside the cheek, behind the last tooth.',
    'step-place': 'A pocket is made under the chewing muscle (masseter). The implant goes in.',
    'step-fix':
      'Fixing an implant with a screw or stitch lowers the chance that it moves. Some surgeons rely on a tight pocket. Ask how yours will be held and why. Fixation does not rule out infection.',
    'step-close': 'The cut is closed with stitches.',
    'anaesthesia-general': 'You get a general anaesthetic: you sleep and feel nothing.',
    'anaesthesia-sedation':
      'Some clinics numb the area with injections (local anaesthetic) and give sedation. It makes you calm and sleepy.',
    duration: 'It takes about 60 to 120 minutes.',
    setting: 'Ask us if you go home the same day.',
    // Materials.
    'material-silicone': 'Solid silicone. A capsule of scar holds it. It does not become bone.',
    'material-polyethylene':
      'Porous polyethylene. Tissue grows into it, so it is harder to take out. It does not become bone.',
    'material-peek': 'PEEK, a hard plastic.',
    'material-titanium': 'Titanium, a metal.',
    // How it is held.
    'fixation-screw':
      'Often one screw. It takes a few minutes more, can be a bit harder, add a little risk and cost more.',
    // What can be expected.
    'outcome-satisfaction': 'How many people are content with the result.',
    longevity: 'It is meant to last, but some are moved, changed or removed.',
    // What can go wrong.
    'complication-uneven': 'The two sides look uneven, or the implant does not suit. This often leads to more surgery.',
    'complication-infection':
      'The area around the implant gets infected. It heals more slowly, and the implant may have to come out.',
    'complication-movement': 'The implant moves, or the jaw looks odd. More surgery may be needed.',
    'complication-muscle': 'The chewing muscle comes off the bone.',
    'complication-numb': 'The lip or chin feels numb.',
    'complication-edge': 'You can feel the edge of the implant.',
    'complication-exposure':
      'The implant comes through. If you can see or feel the implant through your skin or inside your mouth, call the clinic the same day.',
    'complication-shape':
      'The result looks odd, because the implant is too big or badly placed. The shape of a jaw is hard to foresee.',
    'complication-haematoma': 'Blood collects under the skin (haematoma).',
    'complication-pain': 'The implant hurts or presses on a nerve. This can last.',
    'complication-clot': 'A blood clot forms in a leg or lung.',
    'complication-allergy': 'You have a severe allergic reaction.',
    'complication-regret': 'You are not content with how you look, or worry about it more than before.',
    // Who may have to wait or choose something else.
    'caution-infection': 'You have an infection in the mouth or the skin.',
    'caution-gum-disease': 'You have gum disease that is not treated yet.',
    'caution-bite': 'Your bite is wrong and needs jaw surgery.',
    'caution-jaw-joint': 'You have a disease of the jaw joint.',
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
    'alternative-none': 'No treatment: you can leave your jaw as it is.',
    'alternative-filler': 'A filler: a gel is injected along the jaw. You recover sooner, but the effect fades.',
    'alternative-toxin': 'Botulinum toxin in the chewing muscle makes the jaw slimmer. That is the opposite effect.',
    'alternative-fat': 'Fat from another part of your body is injected. Part of it does not stay.',
    'alternative-jaw-surgery': 'Jaw surgery: the jawbone itself is cut and moved.',
    // With other treatments.
    'combination-soft': 'Implants come before fat, fillers or toxin. Fat can also go in at the same time.',
    // What is known least.
    'evidence-weakest': 'We found no review with numbers for jaw implants. Ask your surgeon for theirs.',
    // Recovery: the first days.
    'phase-first-days': 'First days',
    'normal-swelling': 'There is a lot of swelling. It is at its worst around days 2 and 3.',
    'care-head-up': 'Keep your head up, also at night.',
    'care-cold-pack': 'Use cold packs.',
    'care-liquids': 'Take liquid food.',
    // Recovery: the early days.
    'phase-early': 'First two weeks',
    'normal-stiff':
      'Your mouth opens less. Chewing and talking can be harder at first, and smiling too, for days to weeks.',
    'care-soft-food': 'Eat soft food.',
    'care-mouthwash': 'Use the mouthwash you were given.',
    // Recovery: settling.
    'phase-settling': 'Things settle',
    'normal-settling': 'The new shape starts to show by about 1 month.',
    // Recovery: the final shape.
    'phase-final': 'Final shape',
    'normal-slow-swelling': 'Some swelling can stay for several months.',
    // Recovery: the years after.
    'phase-later': 'The years after',
    'normal-later': 'Some implants are moved, changed or removed later.',
    'care-tell': 'If something worries you, tell us.',
    // Restrictions.
    'restriction-smoking': 'Do not smoke for at least 4 to 6 weeks, and best for good. We can help.',
    'restriction-chewing': 'Do not chew in the first days.',
    'restriction-hard-food': 'No hard food for 2 weeks. Ask us first until week 3.',
    'restriction-contact-sport': 'No contact sport for at least 4 weeks.',
    'restriction-driving': 'Do not drive or use machines for 24 to 48 hours after sedation or a general anaesthetic.',
    // Visits and milestones.
    'visit-first': 'We check how you heal.',
    'visit-second': 'We check how the wound heals.',
    'visit-four-weeks': 'We check the healing and the place of the implant.',
    'visit-shape': 'We check that the implant is still in its place.',
    'visit-final': 'We check the place of the implant once more.',
    'milestone-contact-sport': 'Contact sport, if we agree.',
    'milestone-shape': 'The final shape shows.',
  },
  review: DRAFT,
};
