// What is looked for beside eslint's own list of mistakes: habits that this page has, and those that hide mistakes. Names that nobody
// has declared are not among them: `npm run types` finds these, and knows the browser's.

import js from '@eslint/js';

export default [
  js.configs.recommended,
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      'no-undef': 'off',
      'no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      'no-var': 'error',
      'prefer-const': ['error', { destructuring: 'all' }],
      'eqeqeq': 'error',
      'curly': ['error', 'multi-line'],
      'no-shadow': 'error',
      'no-implicit-coercion': 'error',
      'no-unused-expressions': 'error',
      'no-use-before-define': ['error', { functions: false, classes: false, variables: false }],
      'array-callback-return': ['error', { checkForEach: true }],
      'object-shorthand': 'error',
      'prefer-template': 'error',
      'max-lines': ['error', 400],
      // Data is never markup and never code; see dom.js and the policy of the page.
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-restricted-properties': ['error', ...['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'write'].map((property) => ({ property, message: 'text cannot be markup: make()' }))],
    },
  },
];
