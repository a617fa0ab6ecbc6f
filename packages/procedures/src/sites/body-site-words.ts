import { formatMessage, type Message, type Review } from '@osseo/core';
import type { BodySiteId } from './body-site-id.ts';
import type { Side, SidedSite } from './side.ts';

/** Every site and side in one language; a missing name does not compile. */
export interface BodySiteWords {
  readonly locale: string;
  /** Names as in running text ("cheek"). */
  readonly names: Readonly<Record<BodySiteId, string>>;
  /** The sides as `withSide` takes them. */
  readonly sides: Readonly<Record<Side, string>>;
  /** A site with its side; holes `{site}` and `{side}`. */
  readonly withSide: Message;
  readonly review: Review;
}

/** The name of a site in running text, with its side where it has one ("left cheek"). */
export function siteName({ site, side }: SidedSite, words: BodySiteWords): string {
  const name = words.names[site];
  return side === undefined
    ? name
    : formatMessage(words.withSide, words.locale, { site: name, side: words.sides[side] });
}
