import type { RiskFormWords } from '../../model/words.ts';

export const today: Pick<RiskFormWords['factors'], 'R27' | 'R29'> = {
  R27: {
    topic: 'infections',
    why: 'An infection elsewhere can spread to the treated area, so it is treated first.',
    items: {
      'infection-now': {
        text: 'Do you have any infection now?',
        help: 'Think of skin, teeth, nose, cold sores or a fever.',
      },
      'infection-kinds': {
        text: 'What infection do you have?',
        help: 'Choose all that apply.',
        options: {
          skin: 'Skin',
          tooth: 'Tooth or gum',
          sinus: 'Nose or sinus',
          'cold-sore': 'Cold sore',
          fever: 'Fever',
          other: 'Something else',
        },
      },
    },
    points: {
      'r27-rebook': 'Tell us about the infection before you come. We will find you a new day when it has gone.',
    },
    rules: { 'r27-infection-now': 'An infection now. Treat the focus first; contact the patient.' },
  },
  R29: {
    topic: 'vaccines and viral illness',
    why: 'In rare cases a filler swells after a vaccine or an illness. It passes. Never skip a vaccine for filler.',
    items: {
      vaccine: {
        text: 'Have you had a vaccine in the last 2 weeks, or is one booked?',
        options: { no: 'No', 'last-2-weeks': 'In the last 2 weeks', booked: 'One is booked', both: 'Both' },
      },
      'viral-illness': { text: 'Have you had a cold, flu or other virus in the last 2 weeks?' },
    },
    points: {
      'r29-never-skip': 'Tell us the date of your vaccine. Do not skip a vaccine because of filler.',
      'r29-illness': 'Tell us about your illness, so that we can choose the day.',
    },
    rules: {
      'r29-vaccine-or-virus':
        'Vaccine or viral illness close to filler. Reactions are rare and pass by themselves; no reason to refuse a vaccine. The interval is local policy.',
    },
  },
};
