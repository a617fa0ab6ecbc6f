import type { RiskFormWords } from '../../model/words.ts';

export const today: Pick<RiskFormWords['factors'], 'R27'> = {
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
};
