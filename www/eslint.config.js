// What the type checker cannot see. Text from outside is only ever text: no HTML strings, no eval.

import js from '@eslint/js';
import noUnsanitized from 'eslint-plugin-no-unsanitized';

const HTML = 'Build nodes; text from outside is only ever text.';
const PURE = 'project/ and report/ are pure: they know neither the DOM nor what the browser keeps.';

export default [
  { ignores: ['**/node_modules/', 'dist/', 'target/'] },
  js.configs.recommended,
  noUnsanitized.configs.recommended,
  {
    files: ['**/*.js', '**/*.jsx'],
    languageOptions: { parserOptions: { ecmaFeatures: { jsx: true } } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      // The type checker knows every name.
      'no-undef': 'off',
      eqeqeq: 'error',
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      'no-script-url': 'error',
      'no-var': 'error',
      'prefer-const': 'error',
      'no-restricted-properties': [
        'error',
        ...['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'setHTMLUnsafe', 'srcdoc'].map((property) => ({
          property,
          message: HTML,
        })),
        {
          object: 'crypto',
          property: 'randomUUID',
          message: 'Not there where a page came over plain HTTP: freshKey().',
        },
      ],
      'no-restricted-syntax': [
        'error',
        { selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']", message: HTML },
      ],
    },
  },
  {
    // French puts no-break spaces before its signs.
    files: ['www/i18n/fr/**'],
    rules: { 'no-irregular-whitespace': ['error', { skipStrings: true, skipTemplates: true }] },
  },
  {
    files: ['www/project/**', 'www/report/**'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...['document', 'window', 'navigator', 'location', 'history', 'localStorage', 'indexedDB'].map(
          (name) => ({
            name,
            message: PURE,
          }),
        ),
      ],
      'no-restricted-imports': ['error', { patterns: [{ regex: '^preact', message: PURE }] }],
    },
  },
];
