import type { RiskFormWords } from '../../model/words.ts';

export const habits: Pick<RiskFormWords['factors'], 'R01' | 'R02' | 'R44'> = {
  R01: {
    topic: 'smoking',
    why: 'Smoking and nicotine slow healing. If we know, we can plan better.',
    items: {
      smoking: {
        text: 'Do you smoke, vape or use nicotine?',
        options: { never: 'Never', stopped: 'I have stopped', 'some-days': 'Some days', 'every-day': 'Every day' },
      },
      'smoking-kinds': {
        text: 'What do you use?',
        help: 'Choose all that you use.',
        options: {
          cigarettes: 'Cigarettes',
          'e-cigarettes': 'E-cigarettes (vapes)',
          'heated-tobacco': 'Heated tobacco',
          cigars: 'Cigars or pipe',
          shisha: 'Shisha (water pipe)',
          snus: 'Snus or chewing tobacco',
          'nicotine-replacement': 'Nicotine patches or gum',
          cannabis: 'Cannabis',
        },
      },
      'smoking-per-day': {
        text: 'How many cigarettes do you smoke on a usual day?',
        help: 'A whole number. Write 0 if you smoke none.',
      },
      'smoking-years': { text: 'For how many years have you smoked?', help: 'A whole number. A guess is fine.' },
      'smoking-stopped-on': { text: 'When did you stop?', help: 'Month and year are enough.' },
      'smoking-help': { text: 'Would you like help to stop?' },
    },
    points: {
      'r01-healing':
        'Tell us how much you smoke. Smoking makes healing slower and failure more likely. The more you smoke, the bigger the risk. Stopping helps at any time.',
      'r01-when-to-stop': 'Ask how many weeks before and after your treatment you should not smoke.',
      'r01-help': 'You would like help to stop smoking. Ask us, and we will plan it with you.',
      'r01-stopped': 'Tell us when you stopped smoking. Stopping helps your healing.',
    },
    rules: {
      'r01-stopped-long-ago': 'Stopped smoking 3 months ago or longer. Ask about relapse and pack-years.',
      'r01-stopped-recently':
        'Stopped smoking less than 3 months ago. Agree on staying off before and after by local protocol.',
      'r01-some-days':
        'Smokes or uses nicotine on some days. Ask for weeks off before and after by local protocol. Nicotine replacement also narrows vessels.',
      'r01-every-day-other-treatment':
        'Smokes or uses nicotine every day. Ask for weeks off before and after by local protocol. Nicotine replacement also narrows vessels.',
      'r01-every-day':
        'Smokes or uses nicotine every day. Decide before booking: weeks off before and after by local protocol, help to stop. The risk rises with the amount.',
    },
  },
  R02: {
    topic: 'alcohol',
    why: 'Heavy drinking slows healing and makes bleeding more likely. We ask everyone the same questions. They come from AUDIT, a set of questions by the World Health Organization.',
    items: {
      'alcohol-frequency': {
        text: 'How often do you have a drink containing alcohol?',
        options: {
          never: 'Never',
          'monthly-or-less': 'Monthly or less',
          '2-4-a-month': '2 to 4 times a month',
          '2-3-a-week': '2 to 3 times a week',
          '4-or-more-a-week': '4 or more times a week',
        },
      },
      'alcohol-drinks-per-day': {
        text: 'How many drinks containing alcohol do you have on a typical day when you are drinking?',
        options: {
          '1-2': '1 or 2',
          '3-4': '3 or 4',
          '5-6': '5 or 6',
          '7-9': '7, 8, or 9',
          '10-or-more': '10 or more',
        },
      },
      'alcohol-six-or-more': {
        text: 'How often do you have six or more drinks on one occasion?',
        options: {
          never: 'Never',
          'less-than-monthly': 'Less than monthly',
          monthly: 'Monthly',
          weekly: 'Weekly',
          'daily-or-almost': 'Daily or almost daily',
        },
      },
    },
    points: {
      'r02-heavy-drinking':
        'Tell us how much you drink, so that we can plan. Heavy drinking slows healing and makes bleeding more likely.',
      'r02-how-long-to-avoid': 'Ask how long you should not drink alcohol before and after your treatment.',
    },
    notice:
      'The three questions on alcohol are AUDIT-C, from AUDIT (World Health Organization, 2001). Their Korean wording is our own translation and not the validated version; so is the Spanish wording.',
    rules: {
      'r02-daily-heavy':
        'Six or more drinks daily or almost daily, before sedation or general anaesthesia. Ask about withdrawal, liver, bleeding and medicines.',
      'r02-audit-c':
        'AUDIT-C sum of 3 or more: the lower of the two usual cut-offs, used for everyone because the sex recorded at birth is not asked. Ask about withdrawal, liver, bleeding and medicines.',
    },
  },
  R44: {
    topic: 'drugs',
    why: 'Drugs matter for an anaesthetic, and cocaine for the inside of the nose. Your answer is private and protects you.',
    items: {
      drugs: {
        text: 'Do you use cocaine, cannabis or other drugs?',
        help: 'Choose all that you use. You can also choose to talk about it in person.',
        options: { cocaine: 'Cocaine', cannabis: 'Cannabis', other: 'Other drugs', none: 'None of these' },
      },
      'cocaine-nose': { text: 'Do you take cocaine through the nose?' },
    },
    points: { 'r44-private': 'Tell us about the drugs that you use. Your answer is private and protects you.' },
    rules: {
      'r44-used': 'Uses drugs. Anaesthetic risk; talk in private.',
      'r44-nasal-cocaine': 'Cocaine through the nose, before nose surgery. Septum check; contact the patient.',
    },
  },
};
