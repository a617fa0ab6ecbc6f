import { DRAFT } from '@osseo/core';
import { allergies } from './en/allergies.ts';
import { anaesthesia } from './en/anaesthesia.ts';
import { blood } from './en/blood.ts';
import { bone } from './en/bone.ts';
import { habits } from './en/habits.ts';
import { immunity } from './en/immunity.ts';
import { medicines } from './en/medicines.ts';
import { mind } from './en/mind.ts';
import { mouth } from './en/mouth.ts';
import { organs } from './en/organs.ts';
import { stageOfLife } from './en/stage-of-life.ts';
import { sugarAndWeight } from './en/sugar-and-weight.ts';
import { treatedArea } from './en/treated-area.ts';
import type { RiskFactorWords } from './risk-factor.ts';

/** The risk factors in English. */
export const riskFactorsEn: RiskFactorWords = {
  locale: 'en',
  names: {
    R01: 'Smoking and nicotine',
    R02: 'Alcohol',
    R03: 'Diabetes',
    R04: 'Bone medicines',
    R05: 'Osteoporosis',
    R06: 'Radiotherapy to head or neck',
    R07: 'Low immunity',
    R08: 'Blood thinners',
    R09: 'Bleeding disorders',
    R10: 'Autoimmune disease',
    R11: 'Teeth grinding',
    R12: 'Gum disease',
    R13: 'Cleaning and checks',
    R14: 'Bone quantity and quality',
    R15: 'Antidepressants',
    R16: 'Stomach acid medicines',
    R17: 'Vitamin D',
    R18: 'Age',
    R19: 'Pregnancy',
    R20: 'Breastfeeding',
    R21: 'Metal allergy',
    R22: 'Reaction to silicone or an implant',
    R23: 'Reaction to numbing injections',
    R24: 'Sting allergy, reaction to a dissolving injection',
    R25: 'Other allergies',
    R26: 'Earlier treatment in the same area',
    R27: 'Infection now',
    R28: 'Dental work, recent or planned',
    R29: 'Recent vaccine or viral illness',
    R30: 'Cold sores',
    R31: 'Keloids and thick scars',
    R32: 'Body dysmorphic disorder',
    R33: 'Mood, crisis and pressure from others',
    R34: 'Sleep apnoea',
    R35: 'Body weight and weight change',
    R36: 'Weight or diabetes injections (GLP-1)',
    R37: 'Blood clots, hormones and long travel',
    R38: 'Heart, blood pressure and stroke',
    R39: 'Lungs and asthma',
    R40: 'Kidney, liver and hepatitis',
    R41: 'Nerve and muscle disease',
    R42: 'Isotretinoin',
    R43: 'Herbs, supplements and pain medicines',
    R44: 'Cocaine and other drugs',
    R45: 'Earlier problem with an anaesthetic',
    R46: 'Breast cancer, lumps and scans',
    R47: 'Earlier implant failure',
    R48: 'Help at home and travel',
    R49: 'Consent, age and free choice',
    R50: 'Expectations',
  },
  statements: {
    ...allergies,
    ...anaesthesia,
    ...blood,
    ...bone,
    ...habits,
    ...immunity,
    ...medicines,
    ...mind,
    ...mouth,
    ...organs,
    ...stageOfLife,
    ...sugarAndWeight,
    ...treatedArea,
  },
  review: DRAFT,
};
