import { DRAFT } from '@osseo/core';
import type { ProcedureWords } from '../../model/procedure.ts';
import type { facialBalancing } from './facial-balancing.ts';

/** The facial balancing plan in English. */
export const facialBalancingEn: ProcedureWords<typeof facialBalancing> = {
  locale: 'en',
  name: 'facial balancing plan',
  synonyms: ['facial balancing'],
  statements: {
    // What it is.
    summary:
      'Facial balancing is a plan, not one treatment. The whole face is looked at first. Then a plan is made for you. Its aim is that the parts and the two sides of your face go well together.',
    'definition-parts': 'The plan has parts, done in order. Each part has its own risks, and you consent to each.',
    'definition-injections': 'A part can be injections: fillers, botulinum toxin type A or your own fat.',
    'definition-operations': 'A part can be surgery: of the nose, the chin or the line of the jaw.',
    'definition-timelines':
      'Each part has its own timeline and its own warning signs. A warning sign of any part counts.',
    'definition-merged':
      'The plan shows the timelines as one. Where limits overlap, the longest one counts in it. What is normal after each part does not change.',
    'definition-order': 'The rules on the order of the parts are suggestions. You and your clinic decide.',
    'body-location': 'The face.',
    'indication-contour': 'You want clearer lines in your face.',
    'indication-volume': 'Your face has lost volume.',
    'indication-asymmetry': 'The two sides of your face differ, and it bothers you.',
    'indication-proportion': 'You want the parts of your face to go together better.',
    // Before.
    'preparation-weight-medicine':
      'Do you use a GLP-1 medicine for weight or diabetes? Tell us its name and the date of your last dose. Most people may go on with it. You may be asked to have only clear drinks for 24 hours before. Do not stop it by yourself.',
    // Steps.
    'step-goals': 'You say what bothers you, what you hope for and why. You also say what worries you.',
    'step-assess':
      'The features of your face are looked at: how they fit together, and how bone and soft parts are built.',
    'step-who':
      'Ask about training, register, and who does each part. Surgery of the nose, jaw or chin needs a surgeon trained for it.',
    'step-options':
      'You hear about each option: its risks, what it can do and what it cannot. No treatment is one of them. Take time to decide.',
    'step-choose': 'You and the clinic choose the parts. The plan is made for you.',
    'step-stages': 'The parts are done in stages.',
    'step-follow-up': 'At follow-up visits we see how it goes, answer your questions and change the plan if needed.',
    'anaesthesia-topical': 'For fillers and toxin: a numbing cream, numbing medicine in the gel, or nothing.',
    'anaesthesia-sedation': 'For fat and some implants: numbing injections with sedation, or a general anaesthetic.',
    'anaesthesia-general': 'For surgery of bone or nose: a general anaesthetic. You sleep and feel nothing.',
    duration: 'Each part has its own time.',
    setting: 'Each part has its own place, from a treatment room to a night in the hospital.',
    longevity: 'The result lasts as long as the part that fades first. Such parts can be done again.',
    // What can go wrong.
    'complication-blockage': 'Filler blocks a blood vessel. Skin can die.',
    'complication-sight-loss':
      'Filler or fat gets into an artery of the eye. Sight is lost, and often does not come back.',
    'complication-stroke': 'Filler or fat gets into an artery of the brain. This is a stroke.',
    'complication-numb': 'After an implant or surgery on bone, a nerve is hurt. The lip, chin or cheek stays numb.',
    'complication-clot': 'After surgery, a blood clot forms in a leg or lung.',
    'complication-allergy': 'You have a severe allergic reaction.',
    'complication-regret': 'You are not content with how you look, or worry about it more than before.',
    'evidence-weakest':
      'We know least about the best order of operations. We found that experts agree on injections only.',
    // Who may have to wait or choose something else.
    'caution-parts': 'Each part has its own reasons to wait or to choose something else.',
    'caution-infection': 'You have an infection in the mouth or the skin.',
    'caution-age': 'You are under 18.',
    'caution-distress':
      'Thoughts about how you look fill much of your day. Treatment seldom helps with that. Talk with us first.',
    // Alternatives.
    'alternative-none': 'No treatment: you can leave your face as it is.',
    'alternative-one-part': 'One part only.',
    // The order of the parts.
    'combination-health': 'Health comes first. After some answers we talk with you before anything is booked.',
    'combination-dental':
      'Teeth and gums are treated first. Teeth, bite and the shape of the face are planned together.',
    'combination-bone':
      'Bone comes first: jaw or chin surgery, or implants. Fat, filler and toxin come after it. Fat can also go in at the same time.',
    'combination-injections':
      'Toxin and filler can be given on the same day, in any order. Or leave 1 to 2 weeks between the two.',
    'combination-old-filler': 'Old filler near a planned nose or implant is dissolved, or you wait.',
    'combination-filler-dental': 'Leave about 2 weeks between filler and surgery in the mouth or on teeth.',
    'combination-filler-vaccine':
      'Leave about 2 weeks between filler and a vaccine. Do not skip a vaccine because of filler.',
    'combination-fat': 'Leave at least 3 months between fat and a touch-up.',
    'combination-nose': 'Wait 12 months before you judge a new nose.',
    'combination-operations':
      'Operations are done on one day only if time and the risk of clots stay within our limits.',
    'combination-time-to-think': 'Take time to think before each operation. Surgeons in the UK ask for two weeks.',
    // What patients ask first.
    'care-talk': 'Tell us how you are, at any time. Ask about all that worries you.',
    'visit-parts': 'Follow-up visits are part of the plan.',
    'normal-swelling': 'Swelling, bruises and soreness are normal for a time. How long depends on the part.',
    'normal-time':
      'After most injections, swelling and bruises take days to weeks to go. A nose takes up to 12 months to its final shape, chin bone 9 to 12 months, a jaw implant some months.',
    'normal-gradual': 'The change shows bit by bit.',
  },
  review: DRAFT,
};
