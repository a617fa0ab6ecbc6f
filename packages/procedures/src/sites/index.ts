export { BODY_SITE_IDS, type BodySiteId } from './body-site-id.ts';
export type { BodySite } from './body-site.ts';
export { bodySites } from './body-sites.ts';
export { siteName, type BodySiteWords } from './body-site-words.ts';
export { mirror, SIDES, sidesOf, siteProblem, type Side, type SidedSite, type SiteProblem } from './side.ts';
