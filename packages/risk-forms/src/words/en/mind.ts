import type { RiskFormWords } from '../../model/words.ts';

export const mind: Pick<RiskFormWords['factors'], 'R32' | 'R33'> = {
  R32: {
    topic: 'how you feel about your looks',
    why: 'We ask everyone. A strong worry about looks often stays after treatment, so we talk about it first. Your answer is private.',
    items: {
      'look-worry': { text: 'Are you very worried about how some part of you looks?' },
      'look-worry-hour': { text: 'Does this worry take more than an hour a day?' },
      'look-worry-stops': { text: 'Does this worry stop you from doing things?' },
      'look-unhappy-before': { text: 'Have you had your looks treated before and been unhappy with it?' },
    },
    points: { 'r32-talk': 'Thank you. Someone from the team will talk with you.' },
    rules: {
      'r32-worry':
        'Strong worry about looks, or unhappy after earlier treatment. Own questions, not validated, and no diagnosis: assess for body dysmorphic disorder before booking.',
    },
  },
  R33: {
    topic: 'how you feel',
    why: 'We ask everyone. A hard time changes how treatment feels and when it should be. Your answer is private.',
    items: {
      mood: {
        text: 'How have you felt lately?',
        options: { well: 'Mostly well', 'up-and-down': 'Up and down', low: 'Low most of the time' },
      },
      'self-harm': {
        text: 'Have you had thoughts of harming yourself?',
        help: 'If you may harm yourself, call the emergency number or a crisis line now. Do not wait for us to read this form.',
      },
      'eating-disorder': { text: 'Have you ever had an eating disorder?' },
      'life-crisis': {
        text: 'Is something very hard going on in your life now?',
        help: 'For example a loss, a separation or trouble at work.',
      },
      pressure: { text: 'Is anyone pushing you to have this treatment?' },
    },
    points: {
      'r33-get-help':
        'If you may harm yourself, call the emergency number or a crisis line now. Do not wait for us. You do not have to be alone with this.',
      'r33-private': 'You can talk to us in private. You can change your mind at any time.',
    },
    rules: {
      'r33-low-mood': 'Low mood most of the time. Pause, talk; refer where needed.',
      'r33-crisis-or-pressure': 'Eating disorder, a crisis or pressure from others. Talk in private; time to cool off.',
      'r33-self-harm':
        'Thoughts of self-harm. Contact the patient at once; crisis line, referral. No booking before that.',
    },
  },
};
