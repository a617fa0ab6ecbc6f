import type { Factor } from '../model/factor.ts';
import type { RiskFormWords } from '../model/words.ts';

/** The notice of a factor whose questions belong to a published instrument. */
export function noticeOf({ id }: Pick<Factor, 'id'>, words: RiskFormWords): string | undefined {
  const factor = words.factors[id];
  return 'notice' in factor ? factor.notice : undefined;
}
