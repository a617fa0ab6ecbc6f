import type { PartDoc } from '../../../../packages/ui/src/stories/part-doc.ts';

/** What is written about one part, and drawn of it. */
export interface ToldPart {
  /** The address of its page. */
  readonly page: string;
  /** How many rows its keyboard has; none where it takes no focus. */
  readonly keys: number | undefined;
  /** Whether its matrix shows it from right to left, and in forced colours. */
  readonly rightToLeft: boolean;
  readonly forcedColors: boolean;
}

const DOCS = import.meta.glob<Readonly<Record<string, PartDoc>>>('../../../../packages/ui/src/*/*.doc.ts', {
  eager: true,
});

const STORIES = import.meta.glob<string>('../../../../packages/ui/src/*/*.stories.tsx', {
  eager: true,
  query: '?raw',
  import: 'default',
});

/** Each exported part, by its name, read from the stories of its folder and from what is written beside them. */
export const TOLD_PARTS: ReadonlyMap<string, ToldPart> = new Map(
  Object.entries(STORIES).flatMap(([file, stories]) => {
    const [doc] = Object.values(DOCS[file.replace('.stories.tsx', '.doc.ts')] ?? {});
    const title = /title: '(?<title>[^']+)'/u.exec(stories)?.groups?.['title'] ?? '';
    const without = /without: \[(?<names>[^\]]*)\]/u.exec(stories)?.groups?.['names'] ?? '';
    const shows = (state: string): boolean => stories.includes('statesStory(') && !without.includes(state);
    const told: ToldPart = {
      page: `?path=/docs/${title.toLowerCase().replaceAll(/[^a-z0-9]+/gu, '-')}--docs`,
      keys: doc?.keyboard.length,
      rightToLeft: shows('right-to-left'),
      forcedColors: shows('forced-colors'),
    };
    return partsIn(stories, doc).map((name) => [name, told] as const);
  }),
);

/** The parts that a file of stories is about: the component of its pages, those inside it, and those of its anatomy. */
function partsIn(stories: string, doc: PartDoc | undefined): readonly string[] {
  const component = /component: (?<name>\w+)/u.exec(stories)?.groups?.['name'];
  const inside = /subcomponents: \{(?<names>[^}]*)\}/u.exec(stories)?.groups?.['names'] ?? '';
  const named = (doc?.anatomy ?? []).map(({ name }) => name);
  return [component ?? '', ...inside.split(','), ...named].map((name) => name.trim()).filter((name) => name !== '');
}
