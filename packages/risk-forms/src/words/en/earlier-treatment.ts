import type { RiskFormWords } from '../../model/words.ts';

export const earlierTreatment: Pick<RiskFormWords['factors'], 'R06' | 'R26' | 'R47' | 'R45'> = {
  R06: {
    topic: 'radiation treatment',
    why: 'Radiation changes how skin and bone heal, even many years later.',
    items: {
      'head-radiation': {
        text: 'Have you had radiation treatment to your head, neck or jaw?',
        help: 'X-ray pictures do not count.',
      },
      'head-radiation-when': { text: 'In what year was the radiation?', help: 'The year is enough.' },
      'head-radiation-side': {
        text: 'On which side was the radiation?',
        options: { left: 'Left', right: 'Right', both: 'Both sides or the middle' },
      },
      'head-radiation-dose': {
        text: 'What was the radiation dose?',
        help: 'Your letter may say a number with Gy. If you have no letter, choose “I don’t know”.',
      },
      'head-radiation-bone-problem': { text: 'Have you had a problem with the bone since then?' },
    },
    points: {
      'r06-tell': 'Tell us about your radiation treatment, even if it was long ago.',
      'r06-bring-letter': 'Bring letters about your radiation treatment.',
    },
    rules: {
      'r06-dental':
        'Radiation to head, neck or jaw, before dental implant work. Field, dose, date; specialist centre; contact the patient.',
      'r06-facial':
        'Radiation to head, neck or jaw, before facial surgery, fat transfer or nose surgery. Field, dose, date; specialist centre.',
    },
  },
  R26: {
    topic: 'your earlier treatment',
    why: 'Old filler or implants can still be there after years. They change the plan.',
    items: {
      'earlier-treatment': {
        text: 'Have you had fillers, threads, fat transfer, an implant or surgery where you want treatment?',
      },
      'earlier-treatment-kinds': {
        text: 'What did you have there?',
        help: 'Choose all that apply.',
        options: {
          filler: 'Filler',
          threads: 'Threads',
          fat: 'Fat transfer',
          implant: 'An implant',
          surgery: 'Surgery',
          other: 'Something else',
        },
      },
      'earlier-filler-kind': {
        text: 'Was it a filler that the body breaks down?',
        options: {
          temporary: 'Yes, it dissolves with time',
          permanent: 'No, it does not dissolve',
        },
      },
      'earlier-treatment-product': { text: 'What product was used?' },
      'earlier-treatment-when': { text: 'In what year was that?', help: 'The year is enough.' },
      'earlier-treatment-clinic': { text: 'At which clinic was that?' },
      'earlier-treatment-lumps': { text: 'Do you have lumps in that area?' },
      'earlier-treatment-problem': {
        text: 'Did you have any problem with it?',
        help: 'Write “none” if you had none.',
      },
    },
    points: {
      'r26-old-filler': 'Tell us about your filler. Old filler can still be there after years.',
      'r26-bring-records': 'Bring papers about the earlier treatment: product, year and clinic.',
    },
    rules: {
      'r26-permanent-or-unknown-filler':
        'Filler that does not dissolve, or of unknown kind, in the same area. Product, year, ultrasound.',
      'r26-lumps': 'Lumps in an area treated before. Imaging; dissolve or wait.',
    },
  },
  R47: {
    topic: 'earlier dental implants',
    why: 'It can happen to anyone. A second try often works, and we look for the cause first.',
    items: {
      'implant-lost': { text: 'Has a dental implant of yours ever come out, or been taken out?' },
      'implant-lost-count': { text: 'How many implants have come out?', help: 'A whole number.' },
      'implant-lost-site': { text: 'Where in the mouth was it?', help: 'For example: top left, at the back.' },
      'implant-lost-when': { text: 'In what year did it come out?', help: 'The year is enough.' },
      'implant-lost-cause': { text: 'What did the clinic say was the cause?' },
    },
    points: {
      'r47-second-try': 'Tell us what happened to the implant. A second try often works. We look for the cause first.',
      'r47-bring-records': 'Bring letters and X-rays about the implant that came out.',
    },
    rules: {
      'r47-one': 'One dental implant lost before. Look for the cause: smoking, load, infection, bone.',
      'r47-two-or-more': 'Two or more dental implants lost before. Look for the cause before booking.',
    },
  },
  R45: {
    topic: 'earlier anaesthetics',
    why: 'Some rare problems with an anaesthetic run in families. If we know, we plan for them.',
    items: {
      'anaesthetic-problem': {
        text: 'Have you or your family had trouble with an anaesthetic?',
        help: 'Ask your family if you can.',
        options: { no: 'No', me: 'Yes, I have', family: 'Yes, someone in my family', both: 'Yes, both' },
      },
      'anaesthetic-problem-kinds': {
        text: 'Was the trouble given a name?',
        help: 'Choose all that apply.',
        options: {
          'malignant-hyperthermia': 'Malignant hyperthermia',
          pseudocholinesterase: 'Low pseudocholinesterase',
          other: 'Something else, or no name',
        },
      },
      'anaesthetic-problem-what': { text: 'What happened with the anaesthetic?' },
    },
    points: {
      'r45-tell': 'Tell us what happened with the anaesthetic, and to whom.',
      'r45-ask-family': 'Before your visit, ask your family about trouble with an anaesthetic.',
    },
    rules: {
      'r45-reported': 'Trouble with an anaesthetic, own or in the family. Clarify before planning.',
      'r45-inherited':
        'Malignant hyperthermia or pseudocholinesterase deficiency, own or in the family. Trigger-free plan; contact the patient.',
    },
  },
};
