import type { RiskFormWords } from '../../model/words.ts';

export const support: Pick<RiskFormWords['factors'], 'R48' | 'R49' | 'R50'> = {
  R48: {
    topic: 'your first night and your way home',
    why: 'After sedation or a general anaesthetic you need someone with you. Travel also changes how we follow you up.',
    items: {
      'first-night': {
        text: 'Who stays with you on the first night?',
        options: { adult: 'An adult stays with me', nobody: 'Nobody', 'not-arranged': 'I have not arranged it yet' },
      },
      'way-home': {
        text: 'How will you get home?',
        options: {
          driven: 'Someone drives me',
          taxi: 'By taxi',
          'public-transport': 'By bus or train',
          'own-car': 'I drive myself',
          'not-arranged': 'I do not have a plan yet',
        },
      },
      'flight-2-weeks': { text: 'Do you plan a flight within 2 weeks after the treatment?' },
      'from-abroad': { text: 'Do you come from another country for this treatment?' },
    },
    points: {
      'r48-first-night': 'Plan for someone to stay with you on the first night, and tell us who it is.',
      'r48-way-home': 'Ask how you can get home after the treatment.',
      'r48-travel': 'Ask when you can travel, and who looks after you once you are home.',
    },
    rules: {
      'r48-alone': 'Nobody arranged for the first night, or plans to drive home. Arrange before the day.',
      'r48-travel': 'Flight within 2 weeks, or comes from another country. Agree on travel and on aftercare abroad.',
    },
  },
  R49: {
    topic: 'your own choice',
    why: 'It is your choice. We want to be sure that you have the time and the words you need for it.',
    items: {
      'whose-wish': {
        text: 'Whose idea is this treatment?',
        options: { mine: 'Mine', together: 'Mine and someone else’s', others: 'Someone else’s' },
      },
      interpreter: { text: 'Do you need an interpreter?' },
      'interpreter-language': { text: 'Which language do you need?', help: 'Sign languages count too.' },
    },
    points: {
      'r49-your-choice': 'It is your choice. Take time, and tell us what you want.',
      'r49-interpreter': 'Tell us before your visit which language you need.',
    },
    rules: {
      'r49-interpreter': 'Needs an interpreter. Book one for the talk about consent.',
      'r49-others-wish': 'The treatment is someone else’s wish. Check pressure and capacity; talk in private.',
    },
  },
  R50: {
    topic: 'what you hope for',
    why: 'If we know what you hope for, we can tell you early what treatment can and cannot do.',
    items: {
      'wish-different': { text: 'What would you like to be different?', help: 'Your own words are best.' },
      'wish-unhappy': { text: 'What would make you unhappy with the result?', help: 'Your own words are best.' },
    },
    points: { 'r50-tell': 'Think about what would make you unhappy with the result, and tell us.' },
    rules: {},
  },
};
