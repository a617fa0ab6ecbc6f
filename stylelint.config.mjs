/** How our CSS is written: logical, layered, and without a colour of its own outside the tokens. */
export default {
  extends: ['stylelint-config-standard'],
  plugins: ['stylelint-use-logical', 'stylelint-declaration-strict-value'],
  ignoreFiles: ['**/dist/**', '**/storybook-static/**', '**/node_modules/**'],
  rules: {
    'csstools/use-logical': 'always',
    'scale-unlimited/declaration-strict-value': [
      ['/color$/', 'fill', 'stroke', 'background', 'box-shadow'],
      {
        ignoreValues: [
          'transparent',
          'currentcolor',
          'inherit',
          'none',
          'unset',
          '/^var\\(--_?osseo-/',
          '/^[A-Z][A-Za-z]+$/',
          '/^(0|url|linear-gradient|repeating-linear-gradient)/',
        ],
        disableFix: true,
      },
    ],
    'declaration-no-important': true,
    'selector-max-id': 0,
    // What each answer would have Chromium style again (docs/decisions/0005).
    'selector-disallowed-list': [
      [/(^|[\s(>])\*\s*[+~]/, /(:root|html)\S*:has\(/, /:hover::file-selector-button/],
      {
        message:
          'Write :not(:first-child) for what is not the first; anchor :has() below the root; give ::file-selector-button a property.',
      },
    ],
    'color-no-hex': true,
    'color-named': 'never',
    'function-disallowed-list': ['rgb', 'rgba', 'hsl', 'hsla', 'oklch', 'oklab', 'lab', 'lch'],
    'selector-class-pattern': [
      '^(osseo|clinic)-[a-z0-9-]+$',
      { message: 'A class is osseo-<component>-<part>, or clinic-<part> in the site.' },
    ],
    'custom-property-pattern': [
      '^_?(osseo|clinic)-[a-z0-9-]+$',
      { message: 'A property is --osseo-<kind>-<role>, or --_osseo-<name> where it is private.' },
    ],
    'import-notation': 'string',
    'no-descending-specificity': null,
    'value-keyword-case': ['lower', { camelCaseSvgKeywords: true, ignoreKeywords: ['/^[A-Z][A-Za-z]+$/'] }],
  },
  overrides: [
    {
      files: ['packages/tokens/src/*.css'],
      rules: {
        'color-no-hex': null,
        'function-disallowed-list': null,
        'scale-unlimited/declaration-strict-value': null,
      },
    },
  ],
};
