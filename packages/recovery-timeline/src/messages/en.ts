import type { RecoveryMessages } from './recovery-messages.ts';

const kinds = {
  visitKinds: {
    check: 'Check-up',
    stitches: 'Stitches out',
    'stability-test': 'Test of the implant',
    fitting: 'Fitting',
    imaging: 'X-ray or scan',
  },
  restrictionKinds: {
    smoking: 'Smoking and vaping',
    alcohol: 'Alcohol',
    'strenuous-exercise': 'Hard exercise',
    'contact-sport': 'Contact sport',
    'hard-food': 'Hard food',
    'hot-food': 'Hot food and drinks',
    'chewing-on-site': 'Chewing on that side',
    'load-on-implant': 'Load on the implant',
    rinsing: 'Rinsing your mouth',
    straws: 'Drinking through a straw',
    'brushing-the-wound': 'Brushing the wound',
    'pressure-on-area': 'Pressure on the area',
    'blowing-up-cheeks': 'Blowing up your cheeks',
    driving: 'Driving',
  },
  milestoneKinds: {
    'desk-work': 'Desk work',
    'normal-activity': 'Normal activity',
    'contact-sport': 'Contact sport',
    'normal-food': 'Normal food',
    crown: 'The crown',
    'final-shape': 'The final shape',
  },
} as const;

/** The timeline's words in English. */
export const recoveryEn: RecoveryMessages = {
  ...kinds,
  calendar: {
    ...kinds,
    name: 'Recovery plan',
    neutralTitle: 'Clinic reminder',
    resumeTitle: '{what}: ask us if you may start again',
    resumeNote: 'The limit ends on this day. Ask us before you start again.',
    milestoneTitle: '{what}: earliest day',
    window: 'Between {dates}.',
    statement: '{treatment}: {text}',
  },
  days: 'Days {from} to {to}',
  fromDay: 'From day {from}',

  planTitle: 'Your recovery',
  safetyTitle: 'When to get help',
  callClinic: 'Clinic: {number}',

  nowTitle: 'Now',
  firstDayTitle: 'The first day',
  limitsOnDay: 'Limits on this day',

  folded: '{title} ({count})',

  railTitle: 'Day by day',
  railNote:
    'Wide bands are phases. Thin bars are limits: each lasts until the day at which it ends. A square is a visit. Later weeks are drawn shorter.',
  dayHead: 'Day',
  dateHead: 'Date',
  day: 'day {day}',
  week: 'week {week}',
  today: 'Today',

  between: '{from} to {to}',
  onwards: 'from {from}',
  earliest: '{earliest} at the earliest, usually by {usual}',
  usuallyBy: 'usually by {usual}',

  phasesTitle: 'Phases',
  phaseStates: { past: 'Past', now: 'Now', next: 'Next', later: 'Later' },
  normalTitle: 'What is normal',
  careTitle: 'What to do',

  restrictionsTitle: 'Limits',
  restrictionNames: {
    smoking: 'smoking and vaping',
    alcohol: 'alcohol',
    'strenuous-exercise': 'hard exercise',
    'contact-sport': 'contact sport',
    'hard-food': 'hard food',
    'hot-food': 'hot food and drinks',
    'chewing-on-site': 'chewing on that side',
    'load-on-implant': 'load on the implant',
    rinsing: 'rinsing your mouth',
    straws: 'drinking through a straw',
    'brushing-the-wound': 'brushing the wound',
    'pressure-on-area': 'pressure on the area',
    'blowing-up-cheeks': 'blowing up your cheeks',
    driving: 'driving',
  },
  levels: { 'do-not': 'Do not', avoid: 'Avoid', 'take-care': 'Take care' },
  askFirst: 'Ask us first',
  until: 'until {when}',
  untilCleared: 'until we tell you',
  meanwhile: 'Until we say yes: {level}.',
  statement: '{treatment}: {text}',
  askedBy: 'For: {who}',
  limitsBegin: '{level}: {what}',
  limitEnds: 'Ends: {what}',

  visitsTitle: 'Visits',
  milestonesTitle: 'When you can expect things',
  tasksTitle: 'What to do, and when',
  deferred: {
    one: 'Starts {count} day later, because a limit comes first.',
    other: 'Starts {count} days later, because a limit comes first.',
  },

  conflictsTitle: 'Ask us about these',
  conflictsNote: 'Two instructions do not fit together. Until you have asked us, follow the limit.',
  conflict: 'Limit: {restriction}. For: {who}',
};
