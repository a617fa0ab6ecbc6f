import { DRAFT } from '@osseo/core';
import type { ProcedureWords } from '../../model/procedure.ts';
import type { jawlineContouring } from './jawline-contouring.ts';

/** Jawline contouring in English. */
export const jawlineContouringEn: ProcedureWords<typeof jawlineContouring> = {
  locale: 'en',
  name: 'jawline contouring',
  synonyms: ['jaw reduction', 'mandible angle ostectomy', 'V-line surgery', 'facial contouring'],
  statements: {
    // What it is.
    summary:
      'This name stands for several ways to change the line of the jaw. Your plan says which one. The text here is about jaw reduction: surgery that takes bone away. It cannot be undone.',
    'method-reduction': 'Jaw reduction: bone at the angle of the jaw is taken away.',
    'method-implant': 'Jaw implants: a solid piece is placed on the bone. The jaw angle gets wider or lower.',
    'method-filler': 'A filler: a gel is injected along the jaw.',
    'method-toxin': 'Botulinum toxin type A: if the chewing muscle (masseter) is large, it can shrink it.',
    'method-fat': 'Fat from another part of your body is injected along the jaw.',
    'method-liposuction':
      'Liposuction under the chin: fat is sucked out. Its steps, risks and recovery are not the ones here. Ask us for them.',
    'body-location': 'The lower jaw, at its angles and sides.',
    'indication-bone': 'Your lower face is wide because of the bone.',
    // Before.
    'preparation-smoking': 'If you smoke, stop some weeks before surgery. Ask us how long. We can help.',
    'preparation-infection': 'An infected tooth or gum is treated first.',
    'preparation-weight-medicine':
      'Do you use a GLP-1 medicine for weight or diabetes? Tell us its name and the date of your last dose. Most people may go on with it. You may be asked to have only clear drinks for 24 hours before. Do not stop it by yourself.',
    'preparation-sleep-and-clots': 'Tell us if you snore, have sleep apnoea or have had a blood clot.',
    // Steps.
    'step-consult':
      'You say what bothers you and what you hope for. You hear about benefits, risks, other options and no treatment. Ask who operates, how much practice they have, and what more surgery would cost. Take time to decide.',
    'step-scan': 'A 3D scan (CT) and photos are taken. Scans help plan. They cannot promise an exact result.',
    'step-cut': 'The surgeon cuts inside the mouth.',
    'step-trim':
      'Bone is trimmed at the angle and along the side of the jaw. Sometimes its outer layer is taken off too.',
    'anaesthesia-general': 'You get a general anaesthetic: you sleep and feel nothing. A tube helps you breathe.',
    duration: 'We found no source that says how long it takes. Ask us.',
    setting: 'You stay in hospital at first.',
    longevity: 'Bone that is taken away does not come back. It cannot be undone.',
    // What can go wrong.
    'complication-any':
      'Some problem after surgery, all of them minor, as one surgeon reports. Such reports may leave out bad results.',
    'complication-airway': 'Swelling makes it hard to breathe.',
    'complication-bleeding': 'The wound bleeds, or blood collects under the skin (haematoma).',
    'complication-fracture': 'The jaw breaks where it should not. One surgeon saw none. This does not rule it out.',
    'complication-numb': 'The lip or chin stays numb or feels different.',
    'complication-facial-nerve': 'Part of the face does not move well.',
    'complication-too-much': 'Too much bone is taken.',
    'complication-asymmetry': 'The two sides of the jaw look uneven.',
    'complication-metal': 'If metal was put in, it gets infected, most often months later.',
    'complication-clot': 'A blood clot forms in a leg or lung.',
    'complication-allergy': 'You have a severe allergic reaction.',
    'complication-regret': 'You are not content with how you look, or worry about it more than before.',
    'mechanism-any': 'All problems are counted as one, of any cause.',
    'evidence-weakest': 'We know least about how long recovery takes.',
    // Who may have to wait or choose something else.
    'caution-bleeding':
      'You have a bleeding problem that is not under control. Never stop a blood thinner by yourself.',
    'caution-sleep-apnoea': 'You have sleep apnoea. The doctor who gives the anaesthetic must see you first.',
    'caution-distress':
      'Thoughts about how you look fill much of your day. Surgery seldom helps with that. Talk with us first.',
    'caution-age': 'You are under 18.',
    'caution-bone-medicine':
      'You take or took medicine for weak bones. Do not stop or delay any bone medicine by yourself. Your surgeon and your doctor decide together.',
    // Alternatives and other treatments.
    'alternative-none': 'No treatment: you can leave your jaw as it is.',
    'combination-soft-tissue':
      'Bone surgery comes first. Fat, fillers and toxin come after it. Fat can also go in at the same time.',
    // Recovery: in hospital.
    'phase-hospital': 'In the hospital',
    'normal-swelling': 'Swelling and a numb lip are normal.',
    'safety-breathing': 'If it is hard to breathe, tell the staff at once.',
    'care-head-up': 'Keep your head up, also at night.',
    // Recovery: the first week.
    'phase-first-week': 'First week',
    'care-mouthwash': 'Use the mouthwash you were given.',
    'care-band': 'Wear the band around your face as told.',
    // Recovery: the first month.
    'phase-early': 'First month',
    'care-soft-food': 'Eat soft food.',
    // Recovery: settling.
    'phase-settling': 'Things settle',
    'normal-numbness-fading': 'Numbness fades.',
    'care-food-steps': 'Go back to normal food step by step.',
    // Recovery: the final line, and after.
    'phase-final': 'Final line',
    'care-tell': 'If something worries you, tell us.',
    'phase-later': 'The years after',
    // Restrictions.
    'restriction-smoking': 'Do not smoke for at least 4 to 6 weeks, and best for good. We can help.',
    'restriction-rinsing': 'Do not rinse your mouth on the first day. Rinse only gently on the second.',
    'restriction-chewing': 'Do not chew in the first week. Ask us first until week 6.',
    'restriction-hard-food': 'No hard food for 4 weeks. Ask us first until week 6.',
    'restriction-exercise': 'No gym and no hard exercise for 4 weeks.',
    'restriction-contact-sport': 'No contact sport for 6 weeks. Ask us first until week 8.',
    'restriction-driving': 'Do not drive or use machines for 24 to 48 hours after sedation or a general anaesthetic.',
    // Visits and milestones.
    'visit-hospital': 'We ask how you are.',
    'visit-check': 'We check the healing.',
    'visit-final': 'We look at the line of your jaw.',
    'milestone-driving': 'You can drive again.',
    'milestone-exercise': 'Hard exercise, if we agree.',
    'milestone-food': 'Normal food again.',
    'milestone-shape': 'The final line shows.',
  },
  review: DRAFT,
};
