/** Identifiers that split into words alone would name wrongly, or not at all. */
const NAMES: ReadonlyMap<string, string> = new Map([
  ['any', 'Any unwanted effect'],
  ['botulinum-toxin-type-a', 'Botulinum toxin type A'],
  ['fat-jawline', 'Fat along the jawline'],
  ['feeling-early', 'Changed feeling, early'],
  ['feeling-lasting', 'Changed feeling, lasting'],
  ['filler-jawline', 'Filler along the jawline'],
  ['general', 'General anaesthetic'],
  ['liposuction-submental', 'Liposuction under the chin'],
  ['local', 'Local anaesthetic'],
  ['loss-lower', 'Loss, lower jaw'],
  ['loss-upper', 'Loss, upper jaw'],
  ['meta-analysis', 'Meta-analysis'],
  ['numbness-early', 'Numbness, early'],
  ['numbness-eptfe', 'Numbness, ePTFE'],
  ['numbness-lasting', 'Numbness, lasting'],
  ['numbness-polyethylene', 'Numbness, polyethylene'],
  ['numbness-silicone', 'Numbness, silicone'],
  ['over-resection', 'Too much bone removed'],
  ['peri-implantitis', 'Peri-implantitis'],
  ['poly-l-lactic-acid', 'Poly-L-lactic acid'],
  ['revision-closed', 'Revision, closed approach'],
  ['revision-open', 'Revision, open approach'],
  ['topical', 'Numbing cream'],
  ['toxin-masseter', 'Toxin in the chewing muscle'],
  ['vessel-blockage-cannula', 'Blocked vessel, cannula'],
  ['vessel-blockage-needle', 'Blocked vessel, needle'],
  ['eptfe', 'ePTFE'],
  ['peek', 'PEEK'],
]);

/** An identifier of the data as an English label: `day-case` becomes "Day case". */
export function inWords(id: string): string {
  const words = id.replaceAll('-', ' ');
  return NAMES.get(id) ?? words.charAt(0).toUpperCase() + words.slice(1);
}
