import { defineProcedure, type Procedure } from '../../model/procedure.ts';
import { unknown } from '../../model/unknown.ts';
import { FACIAL_BONE_SURGERY } from '../../risk-factors/risk-factor-sets.ts';
import { jawlineContouringMethods } from './methods.ts';
import { jawlineContouringComplications } from './outcomes.ts';
import { jawlineContouringRecovery } from './recovery.ts';
import { jawlineContouringStatements, type JawlineContouringStatement } from './statements.ts';

/** Ways to change the line of the jaw; described here is the one that takes bone away. */
export const jawlineContouring: Procedure<JawlineContouringStatement> = defineProcedure({
  id: 'jawline-contouring',
  version: '0.1.0',
  category: 'facial-bone-surgery',
  // The question matrix counts bone surgery of the face among facial implants.
  groups: ['facial-implant', 'sedation'],
  schemaType: 'SurgicalProcedure',
  codes: [
    // For medical purposes and one side; a coder checks it.
    {
      system: 'http://www.cms.gov/Medicare/Coding/ICD10',
      code: '0NBT0ZZ',
      display: 'Excision of Right Mandible, Open Approach',
    },
  ],
  evidence: { best: ['case-series'], weakest: 'evidence-weakest' },
  statements: jawlineContouringStatements,
  summary: 'summary',
  methods: jawlineContouringMethods,
  sites: { targets: ['jaw-angle', 'jaw-body'], donors: [] },
  bodyLocation: 'body-location',
  indications: ['indication-bone', 'method-toxin'],
  preparation: [
    'preparation-smoking',
    'preparation-infection',
    'preparation-weight-medicine',
    'preparation-sleep-and-clots',
  ],
  steps: ['step-consult', 'step-scan', 'step-cut', 'step-trim'],
  anaesthesia: [{ kind: 'general', statement: 'anaesthesia-general' }],
  duration: { minutes: unknown('No source gives minutes for the reduction.'), statement: 'duration' },
  setting: { kind: 'overnight', statement: 'setting' },
  materials: [],
  outcomes: [],
  complications: jawlineContouringComplications,
  // RF-05 stands for the liposuction among the methods.
  warningSigns: ['RF-04', 'RF-05', 'RF-06', 'RF-08', 'RF-07', 'RF-09', 'RF-10', 'RF-17', 'RF-13', 'RF-16'],
  contraindications: [
    'caution-bleeding',
    'caution-sleep-apnoea',
    'caution-distress',
    'caution-age',
    'caution-bone-medicine',
  ],
  alternatives: ['alternative-none', 'method-toxin'],
  combinations: [
    { id: 'dental-work', with: 'dental-work', order: 'after', statement: 'preparation-infection' },
    { id: 'fat', with: 'facial-fat-transfer', order: 'before', statement: 'combination-soft-tissue' },
    { id: 'filler', with: 'dermal-filler', order: 'before', statement: 'combination-soft-tissue' },
    { id: 'toxin', with: 'botulinum-toxin', order: 'before', statement: 'combination-soft-tissue' },
  ],
  longevity: 'longevity',
  firstQuestions: {
    duties: ['preparation-smoking', 'restriction-smoking', 'restriction-chewing'],
    followUpDuring: ['visit-hospital', 'visit-check'],
    followUpAfter: ['visit-final', 'care-tell'],
    lasting: ['longevity'],
    afterwards: ['complication-numb', 'complication-asymmetry'],
  },
  recovery: jawlineContouringRecovery,
  // The evidence asks about grinding teeth before work on the jaw as well.
  riskFactors: [...FACIAL_BONE_SURGERY, 'R11'],
});
