import { defineConfig } from 'eslint/config'
import reactHooks from 'eslint-plugin-react-hooks'
import tseslint from 'typescript-eslint'

const tests = ['**/*.test.{ts,tsx}', '**/*.spec.ts', 'e2e/**/*.ts']
const noEnvironment = 'Read the environment in lib/server/env.ts only.'
const noClock = 'Time and chance come in as arguments: the pure rooms have no clock.'
const noGlobalRandom = 'Time and chance come in as arguments: the pure rooms have no dice.'

// These two are not settings: the bundler replaces them, and they say only which build this is.
const environment = [
  { selector: ":not(MemberExpression[property.name=/^(NODE_ENV|NEXT_RUNTIME)$/]) > MemberExpression[object.name='process'][property.name='env']", message: noEnvironment },
  { selector: "MemberExpression[object.name='process'][property.value='env']", message: noEnvironment },
  { selector: "VariableDeclarator[init.name='process']", message: noEnvironment },
]
const pureOnly = [
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: noClock },
  { selector: "CallExpression[callee.name='Date']", message: noClock },
  { selector: "MemberExpression[object.name='Date'][property.name='now']", message: noClock },
  { selector: "MemberExpression[object.name='Math'][property.name='random']", message: noGlobalRandom },
  { selector: 'ThrowStatement', message: 'The pure rooms return a Result; they do not throw.' },
]
const limits = {
  'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
  'max-lines-per-function': ['error', { max: 50, skipBlankLines: true, skipComments: true }],
  complexity: ['error', 10],
  'max-depth': ['error', 3],
  'max-params': ['error', 3],
  'no-console': 'error',
  'no-empty': ['error', { allowEmptyCatch: false }],
  'no-eval': 'error',
  'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx'] }],
  eqeqeq: 'error',
}

export default defineConfig(
  { ignores: ['.next/', '.test/', '.data/', 'bench/out/', 'public/', 'next-env.d.ts', 'lib/server/db/migrations/', 'test-results/', 'playwright-report/'] },
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' } },
  tseslint.configs.strictTypeChecked,
  { languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } } },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [reactHooks.configs.flat.recommended],
    rules: {
      ...limits,
      '@typescript-eslint/consistent-type-definitions': ['error', 'type'],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'no-restricted-syntax': ['error', ...environment],
      'no-restricted-imports': ['error', { paths: ['node:process', 'process'].map((name) => ({ name, message: noEnvironment })) }],
    },
  },
  { files: ['lib/server/env.ts', '*.config.ts'], rules: { 'no-restricted-syntax': 'off' } },
  {
    files: ['lib/{base,calendar,places,policy,reimbursement,check,filing,estimate,hospitals,contracts,text}/**/*.{ts,tsx}'],
    ignores: tests,
    rules: { 'no-restricted-syntax': ['error', ...environment, ...pureOnly] },
  },
  {
    files: tests,
    rules: { 'max-lines': ['error', 400], 'max-lines-per-function': 'off', 'max-params': 'off', 'no-restricted-syntax': 'off', 'react-hooks/rules-of-hooks': 'off' },
  },
  {
    files: ['**/*.{js,mjs,cjs}'],
    extends: [tseslint.configs.disableTypeChecked],
    rules: { ...limits, '@typescript-eslint/no-require-imports': 'off' },
  },
)
