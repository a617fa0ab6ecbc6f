import { boneSources } from './bone-sources.ts';
import { dentalSources } from './dental-sources.ts';
import { facialSources } from './facial-sources.ts';
import { habitSources } from './habit-sources.ts';
import { illnessSources } from './illness-sources.ts';
import { safetySources } from './safety-sources.ts';

/**
 * The bibliography: every work that a statement, a number or a rule of this
 * package stands on, and no other. Keys are stable; a work is never renamed.
 */
export const sources: typeof dentalSources &
  typeof facialSources &
  typeof habitSources &
  typeof boneSources &
  typeof illnessSources &
  typeof safetySources = {
  ...dentalSources,
  ...facialSources,
  ...habitSources,
  ...boneSources,
  ...illnessSources,
  ...safetySources,
};
