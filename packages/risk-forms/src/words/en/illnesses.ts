import type { RiskFormWords } from '../../model/words.ts';

export const illnesses: Pick<RiskFormWords['factors'], 'R03' | 'R09' | 'R10'> = {
  R03: {
    topic: 'diabetes',
    why: 'High blood sugar slows healing. Well controlled diabetes is usually no barrier.',
    items: {
      diabetes: {
        text: 'Do you have diabetes or high blood sugar?',
        options: {
          no: 'No',
          'pre-diabetes': 'Pre-diabetes',
          'type-1': 'Type 1 diabetes',
          'type-2': 'Type 2 diabetes',
          other: 'Another kind',
        },
      },
      hba1c: {
        text: 'What was your last HbA1c?',
        help: 'HbA1c shows your blood sugar over about 3 months. It is a number such as 7% or 53 mmol/mol.',
      },
      'hba1c-date': { text: 'When was that HbA1c test?', help: 'Month and year are enough.' },
      'diabetes-treatment': {
        text: 'How is your diabetes treated?',
        help: 'Choose all that apply.',
        options: {
          'food-and-exercise': 'Food and exercise',
          tablets: 'Tablets',
          insulin: 'Insulin',
          'other-injection': 'Other injections',
        },
      },
      'diabetes-slow-sores': { text: 'Do you have sores that heal slowly?' },
    },
    points: {
      'r03-bring-hba1c': 'Bring your latest HbA1c result.',
      'r03-well-controlled':
        'Tell us how your diabetes is going. Well controlled diabetes is usually no barrier. High sugar slows healing.',
      'r03-medicine': 'Do not stop or change your diabetes medicine by yourself.',
      'r03-pre-diabetes': 'Tell us about your pre-diabetes and any blood tests.',
    },
    rules: {
      'r03-reported': 'Diabetes, before injections or nose surgery. Check control and medicines.',
      'r03-hba1c-under-7': 'Diabetes, HbA1c under 7% (53 mmol/mol).',
      'r03-hba1c-7-to-8': 'Diabetes, HbA1c 7 to 8% (53 to 64 mmol/mol).',
      'r03-hba1c-over-8':
        'Diabetes, HbA1c over 8% (64 mmol/mol), up to 8.5% (69 mmol/mol). Bonding was slower above 8%.',
      'r03-hba1c-old-or-unknown': 'Diabetes, and the HbA1c is unknown or 6 months old or older. Ask for a new one.',
      'r03-hba1c-over-8-5':
        'Diabetes, HbA1c over 8.5% (69 mmol/mol). Many delay elective surgery here; the cut-off is not strong evidence. Contact the patient.',
    },
  },
  R09: {
    topic: 'bleeding',
    why: 'If your blood clots slowly, we can plan with your blood team.',
    items: {
      'bleeding-easily': { text: 'Do you bleed or bruise easily?' },
      'bleeding-family': { text: 'Does anyone in your family have a bleeding disease?' },
      'bleeding-after-tooth': { text: 'Have you bled for a long time after a tooth was pulled?' },
      'bleeding-diagnosis': {
        text: 'Has a doctor told you that you have a bleeding disease?',
        options: {
          none: 'No',
          haemophilia: 'Haemophilia',
          'von-willebrand': 'Von Willebrand disease',
          platelets: 'Low or weak platelets',
          other: 'Another one',
        },
      },
    },
    points: {
      'r09-plan': 'Tell us about the bleeding. We can plan with your blood team.',
      'r09-tooth': 'Tell us about the long bleeding after a tooth was pulled.',
      'r09-bring-contact': 'Bring the name and number of your blood team.',
    },
    rules: {
      'r09-suspected':
        'Bleeds easily, bled long after a tooth was pulled, or has a family history. Clarify before booking.',
      'r09-diagnosed': 'Diagnosed bleeding disorder. Haematology plan before any needle in deep tissue.',
    },
  },
  R10: {
    topic: 'autoimmune disease',
    why: 'These illnesses can change how your mouth and skin heal. It is best to plan treatment for a quiet time.',
    items: {
      autoimmune: {
        text: 'Do you have an autoimmune disease?',
        help: 'That is an illness where the immune system attacks the body, such as rheumatoid arthritis.',
      },
      'autoimmune-kinds': {
        text: 'Which illness is it?',
        help: 'Choose all that you have.',
        options: {
          'rheumatoid-arthritis': 'Rheumatoid arthritis',
          lupus: 'Lupus',
          sjogren: 'Sjögren disease (dry mouth and eyes)',
          'lichen-planus': 'Lichen planus',
          scleroderma: 'Scleroderma',
          psoriasis: 'Psoriasis',
          thyroid: 'Thyroid disease',
          vasculitis: 'Vasculitis',
        },
      },
      'autoimmune-active': {
        text: 'Is the illness active now?',
        help: 'Active means that it troubles you these days.',
      },
      'autoimmune-medicines': { text: 'What medicines do you take for it?' },
    },
    points: {
      'r10-quiet-period': 'Ask whether to wait for a quiet period of your illness.',
      'r10-bring-list': 'Bring a list of the medicines for your illness.',
      'r10-do-not-stop': 'Do not stop the medicines for your illness by yourself.',
    },
    rules: {
      'r10-stable': 'Autoimmune disease, not active at present.',
      'r10-active':
        'Autoimmune disease, active now. Check activity, drugs and mouth lesions; treat the mouth disease first.',
    },
  },
};
