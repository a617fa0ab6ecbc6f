import type { RiskFormWords } from '../../model/words.ts';

export const generalHealth: Pick<RiskFormWords['factors'], 'R17' | 'R18' | 'R19' | 'R20' | 'R35'> = {
  R17: {
    topic: 'vitamin D',
    why: 'We may suggest a blood test.',
    items: {},
    points: {},
    rules: {},
  },
  R18: {
    topic: 'your age',
    why: 'Some treatments wait until growth has finished. Age also matters for the plan.',
    items: { 'date-of-birth': { text: 'What is your date of birth?' } },
    points: {
      'r18-growth': 'Ask if your treatment should wait. Some treatments wait until growth has finished.',
    },
    rules: {
      'r18-65-or-over': '65 years or older. Check frailty and capacity to consent.',
      'r18-growing-jaw':
        'Under 18, before dental implant work: the jaw may still be growing. Check growth records; contact the patient.',
      'r18-under-18':
        'Under 18, before cosmetic treatment. Check proof of age, growth records and the law where you work; contact the patient.',
    },
  },
  R19: {
    topic: 'pregnancy',
    why: 'Most planned treatments wait until after pregnancy. We ask everyone who could be pregnant.',
    items: {
      pregnancy: {
        text: 'Are you pregnant, or trying to become pregnant?',
        options: {
          no: 'No',
          pregnant: 'I am pregnant',
          trying: 'I am trying to become pregnant',
          'not-applicable': 'Does not apply to me',
        },
      },
    },
    points: {
      'r19-later':
        'Tell us about your pregnancy or your plans. Most planned treatments wait until after pregnancy and feeding.',
    },
    rules: {
      'r19-trying': 'Trying to become pregnant. Clarify before planning; rules for pain relief and imaging apply.',
      'r19-pregnant':
        'Pregnant. Toxin is not given; for filler nothing is established; planned surgery usually waits. Offer a later date; contact the patient.',
    },
  },
  R20: {
    topic: 'breastfeeding',
    why: 'Most planned treatments wait until feeding has ended. We ask everyone who could be breastfeeding.',
    items: {
      breastfeeding: {
        text: 'Are you breastfeeding?',
        options: { no: 'No', yes: 'Yes', 'not-applicable': 'Does not apply to me' },
      },
    },
    points: {
      'r20-later': 'Tell us that you are breastfeeding. Most planned treatments wait until feeding has ended.',
    },
    rules: {
      'r20-breastfeeding': 'Breastfeeding. Offer a later date; rules for pain relief and imaging apply.',
      'r20-breastfeeding-injectable': 'Breastfeeding, before filler or toxin. Toxin is not given; offer a later date.',
    },
  },
  R35: {
    topic: 'your height and weight',
    why: 'We use height and weight so that doses, positions and checks are right.',
    items: {
      height: { text: 'How tall are you?' },
      weight: { text: 'How much do you weigh?' },
      'weight-change': {
        text: 'Has your weight changed by more than 10 kg (22 lb) within a year?',
        options: { no: 'No', lost: 'Yes, I have lost weight', gained: 'Yes, I have gained weight' },
      },
    },
    points: { 'r35-steady': 'Ask if your weight should be steady before your treatment.' },
    rules: {
      'r35-falling-weight':
        'Has lost over 10 kg within a year, before fat transfer. Stable weight for fat; ask if it is still falling.',
      'r35-bmi-35': 'Body mass index of 35 or more, before sedation or general anaesthesia. Limits are local.',
    },
  },
};
