/**
 * Who may import whom. The packages lie along one road, and nothing on it turns
 * back: each line names a folder and all that it may reach besides itself.
 * `docs/decisions/0002-layers.md` says why.
 */
const layers = [
  ['packages/tokens/src', []],
  ['packages/core/src/(?!react/)', []],
  ['packages/core/src/react/', ['packages/core/src', 'react']],
  ['packages/procedures/src/(?!fhir/|json-ld/|schema/|extend/)', ['packages/core/src/(?!react/)']],
  ['packages/procedures/src/json-ld/', ['packages/core/src/(?!react/)', 'packages/procedures/src', 'schema-dts']],
  ['packages/procedures/src/fhir/', ['packages/core/src/(?!react/)', 'packages/procedures/src', '@types/fhir']],
  [
    'packages/procedures/src/(?:schema|extend)/',
    ['packages/core/src/(?!react/)', 'packages/procedures/src', 'valibot'],
  ],
  ['packages/ui/src', ['packages/core/src', 'react', 'react-dom', 'radix-ui']],
  ['packages/questionnaire/src/engine/(?!fhirpath/fallback|tools/)', ['packages/core/src/(?!react/)', '@types/fhir']],
  // What loads the tools of a form reaches what only some forms pay for.
  [
    'packages/questionnaire/src/engine/tools/',
    ['packages/core/src/(?!react/)', 'packages/questionnaire/src/engine/', 're2js'],
  ],
  // The one file that loads HL7's engine, and only when it is asked for.
  ['packages/questionnaire/src/engine/fhirpath/fallback', ['packages/questionnaire/src/engine/', 'fhirpath']],
  [
    'packages/questionnaire/src/define/',
    ['packages/core/src/(?!react/)', 'packages/questionnaire/src/engine/', '@types/fhir'],
  ],
  ['packages/questionnaire/src/extract/', ['packages/questionnaire/src/engine/', '@types/fhir']],
  [
    'packages/questionnaire/src/assemble/',
    ['packages/questionnaire/src/engine/', 'packages/questionnaire/src/extract/expressions/', '@types/fhir'],
  ],
  // The parsers of markup run where a form is read, which need not be a browser.
  [
    'packages/questionnaire/src/presentation/',
    [
      'packages/questionnaire/src/engine/',
      'packages/questionnaire/src/terminology/',
      'htmlparser2',
      'mdast-util-from-markdown',
      'mdast-util-gfm',
      'micromark-extension-gfm',
      '@types/mdast',
      '@types/fhir',
    ],
  ],
  [
    'packages/questionnaire/src/populate/',
    ['packages/core/src/(?!react/)', 'packages/questionnaire/src/engine/', '@types/fhir'],
  ],
  [
    'packages/questionnaire/src/draft/',
    ['packages/core/src', 'packages/questionnaire/src', 'packages/ui/src', 'react', 'react-dom'],
  ],
  // A server of the Fetch API: what it renders with is the host's.
  ['packages/questionnaire/src/server/', ['packages/questionnaire/src/engine/', '@types/fhir']],
  // The words of widgets bring those of the controls that they draw.
  [
    'packages/questionnaire/src/messages/',
    ['packages/core/src/(?!react/)', 'packages/questionnaire/src/engine/', 'packages/ui/src/(?:index|messages/)'],
  ],
  [
    'packages/questionnaire/src/react/',
    ['packages/core/src', 'packages/questionnaire/src', 'packages/ui/src', 'react', 'react-dom', '@types/fhir'],
  ],
  [
    'packages/recovery-timeline/src/engine/',
    ['packages/core/src/(?!react/)', 'packages/procedures/src', '@types/fhir'],
  ],
  [
    'packages/recovery-timeline/src/messages/',
    ['packages/core/src/(?!react/)', 'packages/procedures/src', 'packages/recovery-timeline/src'],
  ],
  // What is read is a page of its own: it never brings the check-in, the trend or the photo log along.
  [
    'packages/recovery-timeline/src/react/',
    [
      'packages/core/src',
      'packages/procedures/src',
      'packages/recovery-timeline/src/(?:engine|messages)/',
      'packages/ui/src',
      'react',
      'react-dom',
    ],
  ],
  [
    'packages/recovery-timeline/src/check-in/engine/',
    ['packages/core/src/(?!react/)', 'packages/procedures/src', 'packages/recovery-timeline/src/engine/'],
  ],
  // The one entry of the timeline that runs a form.
  [
    'packages/recovery-timeline/src/check-in/form/',
    [
      'packages/core/src/(?!react/)',
      'packages/procedures/src',
      'packages/questionnaire/src/engine/',
      'packages/recovery-timeline/src/(?:engine|check-in/engine)/',
      '@types/fhir',
    ],
  ],
  [
    'packages/recovery-timeline/src/check-in/(?!engine/|form/)',
    [
      'packages/core/src',
      'packages/procedures/src',
      'packages/questionnaire/src',
      'packages/recovery-timeline/src/(?:engine|messages|react|check-in)/',
      'packages/ui/src',
      'react',
      '@types/fhir',
    ],
  ],
  [
    'packages/recovery-timeline/src/trend/',
    [
      'packages/core/src',
      'packages/procedures/src',
      'packages/recovery-timeline/src/(?:engine|react|check-in/engine)/',
      'packages/ui/src',
      'react',
      'd3-array',
      '@types/d3-array',
    ],
  ],
  [
    'packages/recovery-timeline/src/photo-log/',
    ['packages/core/src', 'packages/recovery-timeline/src/(?:engine|react)/', 'packages/ui/src', 'react'],
  ],
  [
    'packages/risk-forms/src/(?!react/)',
    ['packages/core/src/(?!react/)', 'packages/procedures/src', 'packages/questionnaire/src/engine/', '@types/fhir'],
  ],
  [
    'packages/risk-forms/src/react/',
    [
      'packages/core/src',
      'packages/procedures/src',
      'packages/questionnaire/src',
      'packages/risk-forms/src',
      'packages/ui/src',
      'react',
      'react-dom',
      '@types/fhir',
    ],
  ],
];

/** Files that ship; tests and stories may also reach the tools they run on. */
const notShipped = '\\.(test|stories|examples)\\.tsx?$|\\.mdx$|/src/stories/|/src/.*/testing/';

const own = (folder) => folder.replace(/\(\?![^)]*\)/, '').replace(/\/$/, '');
const reach = (folder) => (folder.startsWith('packages/') ? `^${folder}` : `node_modules/${folder}/`);

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    ...layers.map(([folder, allowed]) => ({
      name: `layer of ${own(folder)}`,
      severity: 'error',
      from: { path: `^${folder}`, pathNot: notShipped },
      to: { pathNot: [`^${folder}`, ...allowed.map(reach)] },
    })),
    {
      name: 'a session takes answers',
      comment: 'Reading what a person types is a layer above the session, for those alone who have something typed.',
      severity: 'error',
      from: { path: '^packages/questionnaire/src/engine/(?!reading/|form-post/)', pathNot: notShipped },
      to: { path: '^packages/questionnaire/src/engine/(reading|form-post)/' },
    },
    {
      name: 'no circle',
      comment: 'A circle means that two rooms are one room, or that something lies on the wrong side.',
      severity: 'error',
      from: { path: '^(packages|apps)/' },
      to: { circular: true },
    },
    {
      name: 'apps use published entries only',
      comment: 'The site and the Storybook prove the packages as a stranger would use them.',
      severity: 'error',
      from: { path: '^apps/' },
      // A relative path is `local`; the same file through its package's name is not.
      // What is written and drawn about a part for the Storybook alone is not published.
      to: { path: '^packages/[^/]+/src/', pathNot: '/src/stories/', dependencyTypes: ['local'] },
    },
    {
      name: 'nothing imports an app',
      severity: 'error',
      from: { path: '^packages/' },
      to: { path: '^apps/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    // What we built, not what others ship in a folder of that name.
    exclude: { path: '^(packages|apps)/[^/]+/(dist|storybook-static|\\.astro)/' },
    tsConfig: { fileName: 'tsconfig.base.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['types', 'import', 'node', 'default'],
      extensions: ['.ts', '.tsx', '.d.ts', '.js', '.mjs', '.json'],
      mainFields: ['types', 'module', 'main'],
    },
  },
};
