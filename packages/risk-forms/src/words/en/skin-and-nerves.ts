import type { RiskFormWords } from '../../model/words.ts';

export const skinAndNerves: Pick<RiskFormWords['factors'], 'R30' | 'R31' | 'R41' | 'R46'> = {
  R30: {
    topic: 'cold sores',
    why: 'Treatment near the mouth can bring a cold sore back, but rarely. A cold sore now means that we wait.',
    items: {
      'cold-sores': {
        text: 'Do you get cold sores?',
        options: { no: 'No', sometimes: 'Yes, but I have none now', now: 'Yes, I have one now' },
      },
    },
    points: {
      'r30-now': 'Tell us about the cold sore before you come. A cold sore now means that we wait.',
      'r30-ask': 'Ask if you need a medicine against cold sores for your treatment.',
    },
    rules: {
      'r30-history':
        'Gets cold sores, none now. Reactivation is rare; prophylaxis by history is the clinician’s choice.',
      'r30-now': 'A cold sore now. No treatment at the site until it has gone; contact the patient.',
    },
  },
  R31: {
    topic: 'your scars',
    why: 'Some people’s scars grow thick. If we know, we can plan where to cut and how to care for the scar.',
    items: {
      'thick-scars': { text: 'Do your scars grow thick or itchy?' },
      'thick-scars-where': {
        text: 'Where are your thick scars?',
        help: 'Choose all that apply.',
        options: { face: 'On my face', chest: 'On my chest', elsewhere: 'Somewhere else' },
      },
      'scars-past-wound': { text: 'Does any scar grow past the edge of the wound?' },
    },
    points: { 'r31-show': 'Tell us about your scars, and show us an old one.' },
    rules: {
      'r31-thick-scars': 'Scars that grow thick or itchy. Plan the site of the cut, silicone and follow-up.',
      'r31-face-or-chest':
        'Scars that grow past the wound, on the face or chest: likely keloid. Decide before booking; site of the cut, silicone, follow-up.',
    },
  },
  R41: {
    topic: 'nerve and muscle illness',
    why: 'Some nerve and muscle diseases rule out this treatment. Some medicines act together with it.',
    items: {
      'nerve-muscle': {
        text: 'Do you have any of these nerve or muscle diseases?',
        help: 'Choose all that you have.',
        options: {
          'myasthenia-gravis': 'Myasthenia gravis',
          'lambert-eaton': 'Lambert-Eaton syndrome',
          als: 'ALS (motor neurone disease)',
          'multiple-sclerosis': 'Multiple sclerosis (MS)',
          'facial-palsy': 'A weak or paralysed side of the face',
          none: 'None of these',
        },
      },
      'toxin-medicines': {
        text: 'Do you have any of these medicines now?',
        help: 'Choose all that you have.',
        options: {
          'antibiotics-by-drip': 'Antibiotics by drip',
          penicillamine: 'Penicillamine',
          quinine: 'Quinine',
          none: 'None of these',
        },
      },
    },
    points: {
      'r41-tell': 'Tell us about your nerve or muscle disease. Some of them rule out this treatment.',
      'r41-do-not-stop': 'Do not stop these medicines by yourself. Ask us and your doctor first.',
    },
    rules: {
      'r41-multiple-sclerosis': 'Multiple sclerosis, before toxin. The drafted tiers do not cover it: read and judge.',
      'r41-facial-palsy': 'Facial palsy, before toxin. Examine and decide before booking.',
      'r41-medicines':
        'Antibiotics by drip, penicillamine or quinine, before toxin: they can interact. Decide before booking.',
      'r41-excluded':
        'Myasthenia gravis, Lambert-Eaton syndrome or ALS, before toxin. Toxin is not given; contact the patient.',
    },
  },
  R46: {
    topic: 'your breasts',
    why: 'A new lump needs a check first. After breast cancer we plan fat transfer with your cancer team.',
    items: {
      'breast-history': {
        text: 'Do you have, or have you had, any of these in a breast?',
        help: 'Choose all that apply.',
        options: {
          'new-lump': 'A new lump',
          cancer: 'Breast cancer',
          'abnormal-scan': 'A scan that was not normal',
          none: 'None of these',
        },
      },
      'breast-cancer-treated': {
        text: 'When did the breast cancer treatment end?',
        help: 'Month and year are enough.',
      },
      mammogram: { text: 'When was your last breast scan (mammogram)?', help: 'Month and year are enough.' },
    },
    points: {
      'r46-new-lump': 'Tell us and your doctor about the lump now. A new lump needs a check first.',
      'r46-bring-scans': 'Bring your breast scans and letters.',
    },
    rules: {
      'r46-cancer-or-scan':
        'Breast cancer in the past, or an abnormal scan, before fat transfer to the breast. Mammogram first, usually 1 to 3 years after treatment; agree with oncology.',
      'r46-new-lump': 'A new breast lump. Imaging first; contact the patient before any booking.',
    },
  },
};
