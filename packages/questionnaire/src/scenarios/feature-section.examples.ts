import { FEATURES, SURVEY, type Feature, type FeatureSection } from './features.examples.ts';
import type { ScenarioFile } from './read-scenarios.examples.ts';

const HEADING = '## What it does, beside thirteen others';

/** A README with the section that the data of the features and the scenarios give. */
export function withFeatureSection(readme: string, files: readonly ScenarioFile[]): string {
  const [before = '', rest = ''] = readme.split(`${HEADING}\n`);
  const after = rest.slice(Math.max(rest.indexOf('\n## '), 0));
  return `${before}${HEADING}\n\n${featureSection(files)}\n${after}`;
}

/** How many features have each verdict. */
export function countVerdicts(): Readonly<Record<Feature['verdict'], number>> {
  const all = FEATURES.flatMap(({ features }) => features);
  const count = (wanted: Feature['verdict']) => all.filter(({ verdict }) => verdict === wanted).length;
  return { yes: count('yes'), partial: count('partial'), no: count('no') };
}

function featureSection(files: readonly ScenarioFile[]): string {
  const counts = countVerdicts();
  const faulty = files.filter(({ fault }) => fault !== undefined);
  return [
    `Of the ${counts.yes + counts.partial + counts.no} rows below, ${counts.yes} are a yes, ${counts.partial} are partial and ${counts.no} a no. Each verdict leads to its proof: ${files.length} scenarios as`,
    'data, with what FHIR and SDC expect, written from their text and run through the public entries. The last columns count',
    `the ${SURVEY.systems} form systems that we read on ${SURVEY.date}; where they do not add up, a system has no use for the row.`,
    ...FEATURES.flatMap((section) => ['', ...sectionLines(section, files)]),
    ...(faulty.length > 0 ? ['', ...faultLines(faulty)] : []),
  ].join('\n');
}

function faultLines(faulty: readonly ScenarioFile[]): readonly string[] {
  return [
    '### Where it differs from the specification',
    '',
    'Each of these scenarios is held to fail, so that the day it passes is noticed.',
    '',
    ...faulty.map(({ path, title, fault }) => `- [${title}](src/scenarios/${path}). ${fault}`),
  ];
}

function sectionLines({ title, features }: FeatureSection, files: readonly ScenarioFile[]): readonly string[] {
  const rows = features.map((feature) => [feature.name, verdictCell(feature, files), ...feature.peers.map(String)]);
  const notes = features.filter(({ missing }) => missing !== undefined);
  return [
    `### ${title}`,
    '',
    ...tableLines([title, 'Here', 'Yes', 'Partial', 'No'], rows),
    ...(notes.length > 0 ? ['', ...notes.map(({ name, missing }) => `- **${name}**: ${missing}`)] : []),
  ];
}

function verdictCell({ row, verdict, test }: Feature, files: readonly ScenarioFile[]): string {
  const proof = files.some((file) => file.row === row) ? `[${verdict}](src/scenarios/${row})` : verdict;
  return test === undefined ? proof : `${proof}, [on the screen](${test})`;
}

/** A table as the formatter of this repository writes it. */
function tableLines(head: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  const widths = head.map((cell, column) => Math.max(3, cell.length, ...rows.map((row) => (row[column] ?? '').length)));
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  return [line(head), `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`, ...rows.map(line)];
}
