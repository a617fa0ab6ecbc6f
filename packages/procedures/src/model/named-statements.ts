import type { Procedure } from './procedure.ts';

/** Every statement key that the structure of a procedure names, with the path that names it, in the order of a page. */
export function namedStatements(procedure: Procedure): readonly (readonly [path: string, key: string])[] {
  const { recovery } = procedure;
  const list = (path: string, keys: readonly string[] | undefined) =>
    (keys ?? []).map((key, index) => [`${path}.${index}`, key] as const);
  const field = (path: string, parts: readonly { readonly statement: string }[] | undefined) =>
    (parts ?? []).map(({ statement }, index) => [`${path}.${index}.statement`, statement] as const);

  return [
    ...list('safetyNotice', procedure.safetyNotice),
    ['summary', procedure.summary] as const,
    ...list('definition', procedure.definition),
    ...field('methods', procedure.methods),
    ...list('bodyLocation', procedure.bodyLocation === undefined ? [] : [procedure.bodyLocation]),
    ...list('indications', procedure.indications),
    ...list('preparation', procedure.preparation),
    ...list('clinicNeeds', procedure.clinicNeeds),
    ...list('steps', procedure.steps),
    ...field('anaesthesia', procedure.anaesthesia),
    ['duration.statement', procedure.duration.statement] as const,
    ['setting.statement', procedure.setting.statement] as const,
    ...field('materials', procedure.materials),
    ...field('fixation', procedure.fixation),
    ...field('timings', procedure.timings),
    ...[procedure.outcomes, procedure.complications].flatMap((parts, which) =>
      parts.flatMap((part, index) => {
        const path = `${which === 0 ? 'outcomes' : 'complications'}.${index}`;
        const { statement, estimate } = part;
        return [
          [`${path}.statement`, statement] as const,
          ...('mechanism' in part && typeof part.mechanism === 'string'
            ? [[`${path}.mechanism`, part.mechanism] as const]
            : []),
          ...(estimate.kind === 'not-applicable' ? [[`${path}.estimate.why`, estimate.why] as const] : []),
        ];
      }),
    ),
    ...list('contraindications', procedure.contraindications),
    ...list('alternatives', procedure.alternatives),
    ...field('combinations', procedure.combinations),
    ['longevity', procedure.longevity] as const,
    ...Object.entries(procedure.firstQuestions).flatMap(([topic, keys]: [string, readonly string[]]) =>
      list(`firstQuestions.${topic}`, keys),
    ),
    ['evidence.weakest', procedure.evidence.weakest] as const,
    ...recovery.phases.flatMap(({ title, normal, care }, index) => [
      [`recovery.phases.${index}.title`, title] as const,
      ...list(`recovery.phases.${index}.normal`, normal),
      ...list(`recovery.phases.${index}.care`, care),
    ]),
    ...field('recovery.restrictions', recovery.restrictions),
    ...field('recovery.tasks', recovery.tasks),
    ...field('recovery.visits', recovery.visits),
    ...field('recovery.milestones', recovery.milestones),
  ];
}
