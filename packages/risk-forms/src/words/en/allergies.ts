import type { RiskFormWords } from '../../model/words.ts';

export const allergies: Pick<RiskFormWords['factors'], 'R21' | 'R22' | 'R23' | 'R24' | 'R25'> = {
  R21: {
    topic: 'metal allergy',
    why: 'Implants can be made of metal. We want to know how your body reacts to it.',
    items: {
      'metal-allergy': { text: 'Are you allergic to metals or jewellery?' },
      'metal-allergy-reaction': {
        text: 'How did you react to the metal?',
        help: 'Choose all that apply.',
        options: {
          'skin-rash': 'A rash on the skin',
          'mouth-sores': 'Sores in the mouth',
          swelling: 'Swelling',
          breathing: 'Trouble breathing',
          other: 'Something else',
        },
      },
      'metal-allergy-tested': {
        text: 'Were you tested for a metal allergy?',
        options: {
          'allergy-found': 'Yes, an allergy was found',
          'no-allergy-found': 'Yes, no allergy was found',
          'not-tested': 'No',
        },
      },
    },
    points: {
      'r21-tell': 'Tell us which metal you reacted to, and how.',
      'r21-bring-result': 'Bring the result of your metal allergy test.',
    },
    rules: {
      'r21-reported': 'Reports a metal allergy. Titanium allergy is rare and uncertain; there is no agreed test.',
      'r21-confirmed-severe':
        'Metal allergy found by a test, with swelling or trouble breathing. Decide before booking.',
    },
  },
  R22: {
    topic: 'reactions to implant material',
    why: 'Some implants are made of silicone or other plastics. We want to know how your body reacts to them.',
    items: {
      'material-allergy': { text: 'Have you reacted badly to silicone or to an implant?' },
      'material-allergy-reaction': {
        text: 'How did you react to it?',
        help: 'Choose all that apply.',
        options: {
          'skin-rash': 'A rash on the skin',
          'mouth-sores': 'Sores in the mouth',
          swelling: 'Swelling',
          breathing: 'Trouble breathing',
          other: 'Something else',
        },
      },
      'material-allergy-tested': {
        text: 'Were you tested for an allergy to it?',
        options: {
          'allergy-found': 'Yes, an allergy was found',
          'no-allergy-found': 'Yes, no allergy was found',
          'not-tested': 'No',
        },
      },
    },
    points: {
      'r22-tell': 'Tell us what material you reacted to, and how.',
      'r22-bring-result': 'Bring the result of your allergy test.',
    },
    rules: {
      'r22-reported': 'Reports a reaction to silicone or an implant. Reactions may be inflammation, not allergy.',
      'r22-confirmed-severe':
        'Allergy to an implant material found by a test, with swelling or trouble breathing. Decide before booking.',
    },
  },
  R23: {
    topic: 'numbing injections',
    why: 'We use numbing injections. Feeling faint is common. A rash or trouble breathing is not.',
    items: {
      'numbing-reaction': { text: 'Have you reacted badly to a numbing injection?' },
      'numbing-reaction-kinds': {
        text: 'What happened after the numbing injection?',
        help: 'Choose all that apply.',
        options: {
          fainting: 'I fainted or felt faint',
          'racing-heart': 'My heart raced',
          rash: 'A rash',
          swelling: 'Swelling',
          breathing: 'Trouble breathing',
        },
      },
    },
    points: {
      'r23-tell':
        'Tell us what happened after the numbing injection. Feeling faint is common. A rash or trouble breathing is not.',
    },
    rules: {
      'r23-allergic-signs':
        'Rash, swelling or trouble breathing after a local anaesthetic. Allergy referral, alternative agent.',
    },
  },
  R24: {
    topic: 'stings and dissolving injections',
    why: 'A sting allergy can change our emergency plan.',
    items: {
      'sting-reaction': { text: 'Have you had a bad reaction to a bee or wasp sting?' },
      'dissolving-injection-reaction': {
        text: 'Have you had a bad reaction to an injection that dissolves filler?',
      },
    },
    points: { 'r24-tell': 'Tell us about the reaction. It can change our emergency plan.' },
    rules: {
      'r24-reaction':
        'Bad reaction to a sting or to hyaluronidase. Document a rescue plan; the emergency decision stays with the clinician.',
    },
  },
  R25: {
    topic: 'your allergies',
    why: 'We use gloves, plasters, cleaning fluids and medicines. Your answers help us choose them.',
    items: {
      'other-allergy': { text: 'Do you have any other allergy?', help: 'Think also of food, plasters and gloves.' },
      'other-allergy-kinds': {
        text: 'What are you allergic to?',
        help: 'Choose all that apply.',
        options: {
          latex: 'Latex (rubber gloves)',
          antibiotics: 'Antibiotics',
          eggs: 'Eggs',
          'cows-milk': 'Cow’s milk',
          albumin: 'Albumin (a blood protein)',
          chlorhexidine: 'Chlorhexidine (mouth rinse, skin wipe)',
          iodine: 'Iodine',
          'dressing-glue': 'Glue of plasters',
        },
      },
      'other-allergy-reaction': {
        text: 'What happened when you had this allergy?',
        help: 'Choose all that apply.',
        options: {
          rash: 'A rash or itching',
          stomach: 'Stomach upset',
          swelling: 'Swelling of face, lips or throat',
          breathing: 'Trouble breathing',
          collapse: 'I collapsed',
        },
      },
    },
    points: {
      'r25-list': 'Tell us every allergy, also to food or plasters.',
      'r25-bring-card': 'Bring your allergy card if you have one.',
    },
    rules: {
      'r25-reported': 'Reports an allergy. Check product labels.',
      'r25-severe':
        'Swelling, trouble breathing or collapse with an allergy. Check products and decide before booking.',
    },
  },
};
