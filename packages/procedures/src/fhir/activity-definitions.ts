import type { ActivityDefinition } from 'fhir/r4.js';
import type { WordedProcedure } from '../model/procedure.ts';
import { activityUrl, RESTRICTION_KIND_URL, RESTRICTION_LEVEL_URL } from './urls.ts';

type Part = Pick<ActivityDefinition, 'kind' | 'doNotPerform' | 'extension'> & {
  readonly id: string;
  readonly statement: string;
};

/** What a patient does, what they leave alone, and when they come: each as a definition of its own. */
export function activityDefinitionsOf(
  { procedure, words }: WordedProcedure,
  status: ActivityDefinition['status'],
): ActivityDefinition[] {
  const { tasks, restrictions, visits } = procedure.recovery;
  const parts: readonly Part[] = [
    ...tasks.map(({ id, statement }) => ({ id: `task-${id}`, statement, kind: 'Task' as const })),
    ...restrictions.map(({ id, statement, kind, level }) => ({
      id: `restriction-${id}`,
      statement,
      kind: 'Task' as const,
      // "Take care" allows it; only the stricter levels say not to.
      doNotPerform: level !== 'take-care',
      extension: [
        { url: RESTRICTION_KIND_URL, valueCode: kind },
        { url: RESTRICTION_LEVEL_URL, valueCode: level },
      ],
    })),
    ...visits.map(({ id, statement }) => ({ id: `visit-${id}`, statement, kind: 'Appointment' as const })),
  ];
  return parts.map(({ id, statement, extension, ...rest }) => ({
    resourceType: 'ActivityDefinition',
    id: `${procedure.id}-${id}`,
    language: words.locale,
    ...(extension === undefined ? {} : { extension }),
    url: activityUrl(procedure.id, id),
    version: procedure.version,
    status,
    description: words.statements[statement] ?? '',
    ...rest,
  }));
}
