import type { RiskFormWords } from '../../model/words.ts';

export const mouth: Pick<RiskFormWords['factors'], 'R11' | 'R12' | 'R13' | 'R14' | 'R28'> = {
  R11: {
    topic: 'grinding your teeth',
    why: 'Grinding puts a heavy load on the jaw and on implants. If we know, we can plan for it.',
    items: {
      grinding: {
        text: 'Do you grind or clench your teeth?',
        options: { no: 'No', asleep: 'When asleep', awake: 'When awake', both: 'Both asleep and awake' },
      },
      'grinding-worn-teeth': { text: 'Are any of your teeth worn or broken from it?' },
      'grinding-jaw-pain': { text: 'Does your jaw hurt?' },
      'night-guard': { text: 'Do you wear a night guard?' },
    },
    points: {
      'r11-night-guard': 'Ask about a night guard. It may protect your implant.',
      'r11-bring-guard': 'Bring your night guard.',
    },
    rules: {
      'r11-grinding':
        'Reports clenching or grinding. Examine for probable bruxism; consider design, number of implants and occlusion.',
    },
  },
  R12: {
    topic: 'your gums',
    why: 'Gum disease is an infection in the mouth, and it can spread. It can be treated, and that comes first.',
    items: {
      'gum-disease': { text: 'Have you ever been told that you had gum disease?' },
      'gum-disease-treated': {
        text: 'Has your gum disease been treated?',
        options: { finished: 'Yes, it is finished', 'going-on': 'It is going on now', no: 'No' },
      },
      'gums-bleed': { text: 'Do your gums bleed?' },
      'teeth-loose': { text: 'Have any of your teeth become loose?' },
      'hygiene-visit': {
        text: 'When did a dentist or hygienist last clean your teeth?',
        help: 'Month and year are enough.',
      },
    },
    points: {
      'r12-treat-first': 'Tell us about your gums. If you have gum disease, it is treated first.',
      'r12-ask-hygiene': 'Ask how often you should have your teeth cleaned.',
    },
    rules: {
      'r12-treated': 'Gum disease in the past, treated; no bleeding or loose teeth reported.',
      'r12-active': 'Gum disease that is active or untreated, bleeding gums or loose teeth. Treat first.',
    },
  },
  R13: {
    topic: 'cleaning your teeth and coming for checks',
    why: 'Implants need daily cleaning for life, and checks.',
    items: {
      brushing: {
        text: 'How often do you brush your teeth?',
        options: {
          'twice-a-day': 'Twice a day or more',
          'once-a-day': 'Once a day',
          'less-often': 'Less than once a day',
        },
      },
      'cleaning-between-teeth': {
        text: 'How often do you clean between your teeth?',
        options: { 'every-day': 'Every day', 'some-days': 'Some days', never: 'Never' },
      },
      'can-attend-checks': { text: 'Can you come for checks after your treatment?' },
    },
    points: {
      'r13-daily-cleaning': 'Ask us to show you how to clean around an implant. It needs daily cleaning for life.',
      'r13-checks': 'Tell us what makes it hard to come for checks. We can look for a way together.',
    },
    rules: {
      'r13-poor-or-no-checks':
        'Rarely brushes, never cleans between the teeth, or cannot come for checks. Plaque score, dexterity, carer.',
    },
  },
  R14: {
    topic: 'your jaw bone',
    why: 'Your clinician measures the jaw bone on a scan.',
    items: {},
    points: {},
    rules: {},
  },
  R28: {
    topic: 'dental visits',
    why: 'Dental work can set off a late reaction to filler. A tooth infection can spread to an implant in the face.',
    items: {
      'dental-work': {
        text: 'Have you had dental work in the last 2 weeks, or is any planned in the next 2 weeks?',
        options: {
          no: 'No',
          'last-2-weeks': 'In the last 2 weeks',
          'next-2-weeks': 'In the next 2 weeks',
          both: 'Both',
        },
      },
    },
    points: { 'r28-tell': 'Tell us the dates of your dentist visits. We may leave some time between them and us.' },
    rules: {
      'r28-within-2-weeks':
        'Dental work within 2 weeks before or after. A named trigger of delayed filler reactions; the interval is local policy.',
    },
  },
};
