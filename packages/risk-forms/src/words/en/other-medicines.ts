import type { RiskFormWords } from '../../model/words.ts';

export const otherMedicines: Pick<RiskFormWords['factors'], 'R36' | 'R42' | 'R43'> = {
  R36: {
    topic: 'weight or diabetes injections',
    why: 'These medicines matter before an anaesthetic. You may be asked to drink only, and eat nothing, for a time.',
    items: {
      'weight-injection': {
        text: 'Do you take semaglutide, liraglutide, dulaglutide, tirzepatide or a similar medicine?',
        help: 'They are medicines for weight or diabetes, mostly injections.',
      },
      'weight-injection-names': {
        text: 'Which one of these do you take?',
        help: 'Choose all that you take.',
        options: {
          semaglutide: 'Semaglutide',
          liraglutide: 'Liraglutide',
          dulaglutide: 'Dulaglutide',
          tirzepatide: 'Tirzepatide',
        },
      },
      'weight-injection-dose': { text: 'What dose of it do you take?' },
      'weight-injection-started': { text: 'When did you begin with it?', help: 'Month and year are enough.' },
      'weight-injection-rising': { text: 'Did you begin a short time ago, or is the dose still going up?' },
      'weight-injection-stomach': { text: 'Does it upset your stomach?', help: 'For example, you feel or are sick.' },
      'weight-injection-last-dose': { text: 'When did you last take it?' },
    },
    points: {
      'r36-do-not-stop': 'Do not stop or change this medicine by yourself. Ask us first.',
      'r36-bring-name-and-date': 'Bring the name of the medicine and the date of your last dose.',
      'r36-drinks': 'Ask for your drink-only plan, and follow the one that you are given.',
    },
    rules: {
      'r36-taken':
        'Takes a GLP-1 or similar medicine, before sedation or general anaesthesia. Most continue; 24 hours of liquids by local protocol.',
      'r36-new-rising-or-stomach':
        'GLP-1 or similar medicine that is new, still rising or upsets the stomach. 24 hours of liquids, ultrasound of the stomach; delay if there are symptoms.',
    },
  },
  R42: {
    topic: 'isotretinoin',
    why: 'Isotretinoin is an acne medicine. It matters for some skin treatments.',
    items: {
      isotretinoin: { text: 'Have you taken isotretinoin in the last 12 months?' },
      'isotretinoin-last-dose': { text: 'When did you last take isotretinoin?', help: 'Month and year are enough.' },
      'skin-resurfacing': {
        text: 'Do you also plan a laser treatment or dermabrasion?',
        help: 'Dermabrasion means that the top layer of the skin is sanded away.',
      },
    },
    points: { 'r42-bring-date': 'Tell us when you last took isotretinoin. Bring the date if you can.' },
    rules: {
      'r42-last-year':
        'Isotretinoin in the last 12 months. Panels found too little evidence to delay skin surgery, superficial peels or fractional lasers.',
      'r42-resurfacing':
        'Isotretinoin in the last 12 months, and laser or dermabrasion planned. Find out which: mechanical dermabrasion and fully ablative laser are the ones to delay.',
    },
  },
  R43: {
    topic: 'herbs, vitamins and painkillers',
    why: 'Some of these can change how much you bleed or bruise.',
    items: {
      supplements: {
        text: 'Do you take any of these herbs, vitamins or painkillers?',
        help: 'Choose all that you take.',
        options: {
          'fish-oil': 'Fish oil',
          ginkgo: 'Ginkgo',
          garlic: 'Garlic pills',
          ginseng: 'Ginseng',
          'vitamin-e': 'Vitamin E',
          arnica: 'Arnica',
          ibuprofen: 'Ibuprofen or a similar painkiller',
          none: 'None of these',
        },
      },
    },
    points: { 'r43-ask-first': 'Ask before you stop anything, even herbs.' },
    rules: { 'r43-taken': 'Takes herbs, supplements or painkillers. List those that have an effect on bleeding.' },
  },
};
