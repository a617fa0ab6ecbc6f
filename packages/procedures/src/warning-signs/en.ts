import { DRAFT } from '@osseo/core';
import type { WarningSignWords } from './warning-sign-words.ts';

/** The warning signs in English. */
export const warningSignsEn: WarningSignWords = {
  locale: 'en',
  signs: {
    'RF-01': {
      sign: 'You suddenly lose sight, or see blurred or double. Your eye hurts badly. Or a lid droops right after a filler or fat injection.',
      why: 'After filler or fat, the artery of the eye may be blocked. Minutes count. After another treatment near the eye, do not wait either.',
      escalation: null,
    },
    'RF-02': {
      sign: 'Your face droops. An arm or leg is weak. It is hard to speak, you are suddenly confused, or you have the worst headache of your life.',
      why: 'This can be a stroke. Filler or fat may block an artery of the brain.',
      escalation: null,
    },
    'RF-03': {
      sign: 'During or after filler or fat, your skin turns white, grey, blue or blotchy, or hurts a lot. On darker skin it may look pale, grey or patchy in another way.',
      why: 'A blood vessel may be blocked, and the skin can die. Act at once.',
      escalation: null,
    },
    'RF-04': {
      sign: 'It is hard to breathe, swallow or speak, or your tongue, throat or the floor of your mouth swells.',
      why: 'Swelling, an allergy, a deep infection or bleeding can block your airway. After botulinum toxin, its effect may have spread.',
      escalation: null,
    },
    'RF-05': {
      sign: 'You have chest pain, find it hard to breathe, your heart races, you faint, your lips turn blue, or you are confused. This counts most in the first 3 days after fat transfer or liposuction.',
      why: 'Fat or a blood clot may be in your lung.',
      escalation: null,
    },
    'RF-06': {
      sign: 'Hives, wheezing, dizziness, or swollen lips or face, within minutes to hours.',
      why: 'This can be a severe allergic reaction.',
      escalation: null,
    },
    'RF-07': {
      sign: 'Bleeding that does not stop after 15 to 30 minutes of firm pressure.',
      why: 'The bleeding has to be stopped by someone trained.',
      escalation: 'It is an emergency if the bleeding is heavy or you feel faint.',
    },
    'RF-08': {
      sign: 'One side swells fast and gets tight and painful in the first 2 days.',
      why: 'Blood may be collecting under the skin (haematoma).',
      escalation: 'It is an emergency if your breathing or your sight changes.',
    },
    'RF-09': {
      sign: 'A fever of 38 °C or more, pus, redness that spreads, a bad smell, or pain that gets worse after day 3.',
      why: 'This can be an infection.',
      escalation: 'It is an emergency if you feel very unwell: shaking, confused or breathing very fast.',
    },
    'RF-10': {
      sign: 'A lip, chin, cheek or tongue that is newly numb and still numb the day after surgery.',
      why: 'A nerve may be hurt. If we know early, that can change your care.',
      escalation: null,
    },
    'RF-11': {
      sign: 'The implant is loose or moves, or you can see or feel it through your skin or inside your mouth.',
      why: 'The implant may not be held any more, or may be coming through.',
      escalation: null,
    },
    'RF-12': {
      sign: 'You can see bone, or a sore in your mouth has not healed after 8 weeks.',
      why: 'Part of the jawbone may not be healing (osteonecrosis). A dentist should see it within days.',
      escalation: null,
    },
    'RF-13': {
      sign: 'One calf is swollen, red, warm and painful.',
      why: 'This can be a blood clot in a deep vein.',
      escalation: 'It is an emergency if your chest hurts, you find it hard to breathe or you faint.',
    },
    'RF-14': {
      sign: 'After nose surgery, clear fluid runs from your nose, your neck is stiff, or your head hurts badly.',
      why: 'Fluid from around the brain may be leaking, or there may be an infection.',
      escalation: null,
    },
    'RF-15': {
      sign: 'After 3 months, there is a lump, a hard area or an uneven shape.',
      why: 'This can be a knot, an oil cyst, or fat that has died.',
      escalation: null,
    },
    'RF-16': {
      sign: 'Your mood is low, you think about harming yourself, or you cannot stop checking the mirror.',
      why: 'You may need help with how you feel. We want to know today.',
      escalation: 'It is an emergency if you think about harming yourself.',
    },
    'RF-17': {
      sign: 'Your bite feels wrong, your jaw locks, or you can feel a plate or screw.',
      why: 'The bone may be broken, or a plate may have a problem.',
      escalation: null,
    },
    'RF-18': {
      sign: 'Swelling near the eye, or you cannot open your mouth, together with tooth or implant pain.',
      why: 'An infection may be spreading.',
      escalation: null,
    },
  },
  urgencies: { emergency: 'Emergency', 'same-day': 'Call us today', routine: 'Tell us' },
  instructions: {
    emergency: 'Call {emergencyNumber} now. Do not wait for the clinic to call back.',
    'same-day': 'Call the clinic today. If you cannot reach us within 2 hours, go to urgent care.',
    routine: 'Tell us at your next visit, or send a message.',
  },
  notSure: 'Not sure? Call the clinic today.',
  review: DRAFT,
};
