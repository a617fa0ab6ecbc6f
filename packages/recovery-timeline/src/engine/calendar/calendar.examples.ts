import type { PlanTexts } from '../texts/plan-texts.ts';
import type { CalendarMessages } from './calendar-messages.ts';

/** Messages whose words say where they stand. */
export const messages: CalendarMessages = {
  name: 'Recovery plan',
  neutralTitle: 'Reminder',
  resumeTitle: 'May start again: {what}',
  resumeNote: 'Ask us first.',
  milestoneTitle: 'Earliest day: {what}',
  window: 'Between {dates}',
  statement: '{treatment}: {text}',
  visitKinds: {
    check: 'Check',
    stitches: 'Stitches',
    'stability-test': 'Test',
    fitting: 'Fitting',
    imaging: 'Picture',
  },
  restrictionKinds: {
    smoking: 'smoking',
    alcohol: 'alcohol',
    'strenuous-exercise': 'hard exercise',
    'contact-sport': 'contact sport',
    'hard-food': 'hard food',
    'hot-food': 'hot food',
    'chewing-on-site': 'chewing there',
    'load-on-implant': 'load on the implant',
    rinsing: 'rinsing',
    straws: 'straws',
    'brushing-the-wound': 'brushing the wound',
    'pressure-on-area': 'pressure',
    'blowing-up-cheeks': 'blowing up your cheeks',
    driving: 'driving',
  },
  milestoneKinds: {
    'desk-work': 'desk work',
    'normal-activity': 'normal activity',
    'contact-sport': 'contact sport',
    'normal-food': 'normal food',
    crown: 'crown',
    'final-shape': 'final shape',
  },
};

export const texts: PlanTexts = {
  chin: {
    name: 'chin implant',
    statements: { 'first-check': 'We look at the wound.', 'no-gym': 'No gym; rest, please.' },
  },
  tooth: { name: 'dental implant', statements: { 'tooth-check': 'We look at the gum.' } },
};
