import { DRAFT } from '@osseo/core';
import type { RecoveryRuleWords } from './recovery-rule-words.ts';

/** The rules of recovery in English. */
export const recoveryRulesEn: RecoveryRuleWords = {
  locale: 'en',
  name: 'your answers',
  statements: {
    'smoking-until-cleared-because':
      'You told us that you smoke. Smoking slows healing and makes failure more likely. Do not smoke until we tell you that you have healed, and best for good.',
    'smoking-until-cleared-ask': 'We do not know if you smoke. Ask us how long you must not smoke.',
    'bonding-until-cleared-because':
      'You told us that you have diabetes. With high sugar, an implant may need longer in the bone. Do not bite on it until we tell you that it has bonded.',
    'bonding-until-cleared-ask': 'We do not know if you have diabetes. Ask us when you may bite on the implant.',
    'flying-until-cleared-because':
      'You told us about blood clots, hormones, cancer or a long flight. Do not fly until we tell you that you may.',
    'flying-until-cleared-ask': 'We do not know if you are more likely to get a blood clot. Ask us when you may fly.',
    'watch-jawbone-because':
      'You told us about bone medicine. In rare cases the jawbone does not heal when people take it. So we ask you to watch for this sign. Do not stop your medicine by yourself.',
    'watch-jawbone-ask': 'We do not know if you take bone medicine. Ask us what to watch for in your mouth.',
    'watch-cold-sores-because': 'You told us that you get cold sores. One can come back 1 to 2 days after filler.',
    'watch-cold-sores-ask': 'We do not know if you get cold sores. Ask us what to look for after filler.',
    'watch-cold-sores-task': 'Look for a cold sore on days 1 and 2. Call us if you see one.',
    'earlier-cleaning-because':
      'You told us about gum disease. After it, the gum around an implant gets inflamed more often.',
    'earlier-cleaning-ask': 'We do not know if you have had gum disease. Ask us how often to come for a cleaning.',
    'earlier-cleaning-visit': 'You come for a cleaning 3 to 6 months after surgery.',
  },
  review: DRAFT,
};
