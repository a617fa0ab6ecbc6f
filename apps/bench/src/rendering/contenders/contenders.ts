/** A renderer before its page is opened. */
export interface ContenderEntry {
  readonly name: string;
  /** `ours`, another renderer, or what no renderer with the same effect can be faster than. */
  readonly kind: 'ours' | 'peer' | 'floor';
  /** Packages whose versions the report names. */
  readonly packages: readonly string[];
  /** Whether React is a part of its bundle. */
  readonly react: boolean;
  /** How it is used here, where that needs saying. */
  readonly note?: string;
  /** Files that its package ships ready for the browser, by folder, and which of them a page begins with. */
  readonly ready?: { readonly folder: string; readonly styles: readonly string[]; readonly scripts: readonly string[] };
}

export const OURS = 'osseo';
export const REACT_LOGIC = 'react-logic';

/** Everybody who is measured, by the name of their module in this folder. */
export const CONTENDERS: Readonly<Record<string, ContenderEntry>> = {
  [OURS]: {
    name: 'Osseo',
    kind: 'ours',
    packages: ['@osseo/questionnaire'],
    react: true,
    note: '`QuestionnaireForm` with the style sheets that it needs: tokens, its controls and its own',
  },
  'smart-forms': {
    name: 'Smart Forms',
    kind: 'peer',
    packages: ['@aehrc/smart-forms-renderer'],
    react: true,
    note: '`useBuildForm`, `RendererThemeProvider` and `BaseRenderer`',
  },
  medplum: {
    name: 'Medplum',
    kind: 'peer',
    packages: ['@medplum/react', '@medplum/core', '@mantine/core'],
    react: true,
    note: '`QuestionnaireForm` with a client whose server knows nothing',
  },
  lforms: {
    name: 'LHC-Forms',
    kind: 'peer',
    packages: ['lforms'],
    react: false,
    note: 'the web component and the FHIR R4 script that its package ships, built',
    ready: {
      folder: 'lforms/dist/lforms',
      styles: ['webcomponent/styles.css'],
      scripts: [
        'webcomponent/assets/lib/zone.min.js',
        'webcomponent/runtime.js',
        'webcomponent/polyfills.js',
        'webcomponent/main.js',
        'fhir/R4/lformsFHIR.min.js',
      ],
    },
  },
  refero: {
    name: 'Refero',
    kind: 'peer',
    packages: ['@helsenorge/refero', '@helsenorge/designsystem-react', '@reduxjs/toolkit'],
    react: true,
    note: '`Refero` with a store of Redux Toolkit and its default middleware',
  },
  surveyjs: {
    name: 'SurveyJS',
    kind: 'peer',
    packages: ['survey-react-ui'],
    react: true,
    note: '`Survey` over an equal form in its own format, its values updated while one types',
  },
  [REACT_LOGIC]: {
    name: 'react-logic',
    kind: 'floor',
    packages: ['react', 'react-dom'],
    react: true,
    note: 'plain React with native controls, one subscription per question, and conditions that know whom they open; no style sheet, no checks, no other FHIR',
  },
  'react-floor': {
    name: 'react-floor',
    kind: 'floor',
    packages: ['react', 'react-dom'],
    react: true,
    note: 'plain React with native controls that nobody listens to, and no conditions',
  },
  'html-floor': {
    name: 'html-floor',
    kind: 'floor',
    packages: [],
    react: false,
    note: 'one string of HTML with native controls, and no conditions',
  },
};
