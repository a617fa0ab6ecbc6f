import type { Method } from '../../model/practice.ts';
import type { JawlineContouringStatement } from './statements.ts';

/*
 * The name covers ways that have little in common, so a plan names one of them.
 * What this procedure says of steps, risks and recovery is about the reduction;
 * of liposuction under the chin the evidence holds the name alone.
 */
export const jawlineContouringMethods: readonly [
  Method<JawlineContouringStatement>,
  ...Method<JawlineContouringStatement>[],
] = [
  { id: 'mandibular-angle-reduction', procedure: null, statement: 'method-reduction' },
  { id: 'jaw-implant', procedure: 'jaw-implant', statement: 'method-implant' },
  { id: 'filler-jawline', procedure: 'dermal-filler', statement: 'method-filler' },
  { id: 'toxin-masseter', procedure: 'botulinum-toxin', statement: 'method-toxin' },
  { id: 'fat-jawline', procedure: 'facial-fat-transfer', statement: 'method-fat' },
  { id: 'liposuction-submental', procedure: null, statement: 'method-liposuction' },
];
