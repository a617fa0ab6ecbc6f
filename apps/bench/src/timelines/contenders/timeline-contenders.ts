import type { ContenderEntry } from '../../rendering/contenders/contenders.ts';

export const OURS = 'osseo';
export const REACT_LIST = 'react-ol';

/** Everybody who is measured, by the name of their module in this folder. */
export const TIMELINES: Readonly<Record<string, ContenderEntry>> = {
  [OURS]: {
    name: 'Osseo',
    kind: 'ours',
    packages: ['@osseo/recovery-timeline'],
    react: true,
    note: '`Timetable` with a box to tick on every event, records kept by `createRecords`, and the style sheets of tokens and timetable',
  },
  mantine: {
    name: 'Mantine',
    kind: 'peer',
    packages: ['mantine-of-timelines'],
    react: true,
    note: '`Timeline` of `@mantine/core` with `Text` and the style sheets that these need',
  },
  'mui-lab': {
    name: 'MUI Lab',
    kind: 'peer',
    packages: ['@mui/lab', '@mui/material'],
    react: true,
    note: '`Timeline` with its opposite content, dot and connector, and `Typography`',
  },
  antd: { name: 'Ant Design', kind: 'peer', packages: ['antd'], react: true, note: '`Timeline` with `items`' },
  'react-chrono': {
    name: 'react-chrono',
    kind: 'peer',
    packages: ['react-chrono'],
    react: true,
    note: '`Chrono`, vertical, without toolbar and automatic scrolling, 700 px high',
  },
  'vis-timeline': {
    name: 'vis-timeline',
    kind: 'peer',
    packages: ['vis-timeline'],
    react: false,
    note: '`Timeline` over a `DataSet`, 700 px high; its bodies are tooltips',
  },
  [REACT_LIST]: {
    name: 'react-ol',
    kind: 'floor',
    packages: ['react', 'react-dom'],
    react: true,
    note: 'plain React: `<ol>`, a heading, a `<time>` and a paragraph for each event, rendered from all of them; no box, no style sheet',
  },
  'plain-ol': {
    name: 'plain-ol',
    kind: 'floor',
    packages: [],
    react: false,
    note: 'the same list as one string of HTML, and an attribute set by hand',
  },
};
