import { DRAFT } from '@osseo/core';
import type { WarningSignWords } from './warning-sign-words.ts';

/** The warning signs in English. */
export const warningSignsEn: WarningSignWords = {
  locale: 'en',
  signs: {
    'RF-04': {
      sign: 'It is hard to breathe, swallow or speak, or your tongue, throat or the floor of your mouth swells.',
      why: 'Swelling, an allergy, a deep infection or bleeding can block your airway.',
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
      why: 'A nerve may be hurt. The sooner we know, the more we can do.',
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
