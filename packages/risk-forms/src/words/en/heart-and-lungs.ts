import type { RiskFormWords } from '../../model/words.ts';

export const heartAndLungs: Pick<RiskFormWords['factors'], 'R34' | 'R37' | 'R38' | 'R39' | 'R40'> = {
  R34: {
    topic: 'breathing in your sleep',
    why: 'Pauses in breathing matter for an anaesthetic, and when the nose is packed after surgery.',
    items: {
      'sleep-apnoea': {
        text: 'Have you been told that you have sleep apnoea?',
        help: 'It means that your breathing stops for short times while you sleep.',
        options: {
          no: 'No',
          'with-cpap': 'Yes, and I sleep with a CPAP machine',
          'without-cpap': 'Yes, but I do not use a CPAP machine',
        },
      },
      snoring: { text: 'Do you snore on most nights?' },
      'breathing-pauses': { text: 'Has anyone told you that your breath pauses while you are asleep?' },
    },
    points: {
      'r34-bring-cpap': 'Bring your CPAP machine.',
      'r34-tell': 'Tell us how you sleep, and about snoring or pauses in your breath.',
    },
    rules: {
      'r34-with-cpap': 'Sleep apnoea, treated with CPAP. Airway plan; bring the machine.',
      'r34-likely-untreated':
        'Sleep apnoea without CPAP, or pauses in breathing that somebody saw. Airway plan, overnight stay; decide before booking.',
    },
  },
  R37: {
    topic: 'blood clots',
    why: 'Surgery can lead to a blood clot. If we know what adds to that, we can help to prevent one.',
    items: {
      'own-clot': { text: 'Have you ever had a blood clot in a leg or a lung?' },
      'family-clot': { text: 'Has a parent, brother, sister or child of yours had a blood clot?' },
      hormones: { text: 'Do you take the pill or other hormones?' },
      cancer: { text: 'Do you have cancer, or have you had it?' },
      'recent-surgery': { text: 'Have you had surgery a short time ago?' },
      'long-flight': { text: 'Do you plan a flight of more than 4 hours?' },
    },
    points: { 'r37-tell': 'Tell us about blood clots, the pill or hormones, and the flights you plan.' },
    rules: {
      'r37-two-or-more':
        'Two or more of: family history of clots, hormones, cancer, recent surgery, long flight. Work out Caprini; mechanical and drug prophylaxis.',
      'r37-own-clot': 'Has had a blood clot. Contact the patient before any booking; prophylaxis plan.',
    },
  },
  R38: {
    topic: 'your heart and blood vessels',
    why: 'The heart matters for an anaesthetic. With a new heart valve, antibiotics may be needed.',
    items: {
      'heart-problems': {
        text: 'Do you have, or have you had, any of these heart or blood vessel problems?',
        help: 'Choose all that apply.',
        options: {
          'heart-attack': 'A heart attack',
          stroke: 'A stroke',
          'high-blood-pressure': 'High blood pressure',
          'valve-replacement': 'A new heart valve',
          endocarditis: 'An infection of a heart valve (endocarditis)',
          other: 'Another heart problem',
          none: 'None of these',
        },
      },
      'heart-attack-or-stroke-on': {
        text: 'When was your last heart attack or stroke?',
        help: 'Month and year are enough.',
      },
    },
    points: { 'r38-bring-letter': 'Bring your medicine list and your last letter about your heart.' },
    rules: {
      'r38-reported': 'Reports a heart or blood vessel problem. Cardiac review; adrenaline.',
      'r38-valve-or-endocarditis':
        'Heart valve replacement or past endocarditis, before dental implant work. Decide on antibiotics before booking.',
      'r38-recent': 'Heart attack or stroke within 6 months. Contact the patient; cardiac review before any booking.',
    },
  },
  R39: {
    topic: 'your lungs',
    why: 'Asthma and lung illness matter for an anaesthetic.',
    items: {
      'lung-illness': { text: 'Do you have asthma or another lung illness?' },
      'lung-illness-name': { text: 'What is your lung illness called?' },
      'lung-illness-controlled': { text: 'Is your lung illness under control now?' },
    },
    points: { 'r39-bring-letter': 'Bring your medicine list and your last letter about your lungs.' },
    rules: {
      'r39-controlled': 'Asthma or another lung illness, under control as reported.',
      'r39-not-controlled': 'Asthma or another lung illness, not under control. Lung review before booking.',
    },
  },
  R40: {
    topic: 'your kidneys and liver',
    why: 'Kidneys and liver matter for an anaesthetic and for the doses of medicines.',
    items: {
      'kidney-liver': {
        text: 'Do you have any of these illnesses of kidney or liver?',
        help: 'Choose all that apply.',
        options: {
          kidney: 'Kidney disease',
          liver: 'Liver disease',
          hepatitis: 'Hepatitis',
          none: 'None of these',
        },
      },
      'kidney-liver-controlled': { text: 'Is that kidney or liver illness under control now?' },
    },
    points: { 'r40-bring-letter': 'Bring your medicine list and your last letter about your kidneys or liver.' },
    rules: {
      'r40-controlled': 'Kidney or liver disease or hepatitis, under control as reported. Check doses.',
      'r40-not-controlled':
        'Kidney or liver disease or hepatitis, not under control. Kidney and liver review before booking.',
    },
  },
};
