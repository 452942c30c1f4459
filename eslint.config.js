import js from '@eslint/js'
import prettier from 'eslint-config-prettier'
import tseslint from 'typescript-eslint'

/** Who may import whom (docs/decisions/001-two-halves.md). Everything is reached as `#src/…` or by a relative path. */
const forbid = (files, patterns, message) => ({
  files,
  rules: {
    '@typescript-eslint/no-restricted-imports': [
      'error',
      { patterns: [{ regex: patterns, message }] },
    ],
  },
})

export default tseslint.config(
  {
    ignores: [
      'dist/**',
      'node_modules/**',
      'data/**',
      'media/**',
      'src/app/**',
      'src/database/migrations/**',
      'src/database/payload-types.ts',
      'next-env.d.ts',
      'tests/output/**',
    ],
  },
  js.configs.recommended,
  ...tseslint.configs.recommended,
  {
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_' },
      ],
      '@typescript-eslint/ban-ts-comment': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      'no-empty': ['error', { allowEmptyCatch: false }],
      'no-restricted-properties': [
        'error',
        {
          object: 'Date',
          property: 'now',
          message: 'Time is an argument: take a Clock (src/clock.ts).',
        },
        {
          object: 'process',
          property: 'env',
          message: 'The environment is read once, in src/env.ts.',
        },
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector: "NewExpression[callee.name='Date'][arguments.length=0]",
          message: 'Time is an argument: take a Clock (src/clock.ts).',
        },
        {
          // payload.find({…}) and its kin; `payload.db.…` and `payload.config` are another matter.
          selector:
            "CallExpression[callee.object.name='payload'][callee.property.name=/^(find|findByID|findVersions|findVersionByID|restoreVersion|create|update|delete|count|countVersions|findGlobal|updateGlobal|duplicate|login|findDistinct)$/] > ObjectExpression.arguments:not(:has(> Property[key.name='overrideAccess']))",
          message: 'Every Local API call states overrideAccess (design §7.2).',
        },
        {
          selector:
            "CallExpression[callee.object.property.name='payload'][callee.property.name=/^(find|findByID|findVersions|findVersionByID|restoreVersion|create|update|delete|count|countVersions|findGlobal|updateGlobal|duplicate|login|findDistinct)$/] > ObjectExpression.arguments:not(:has(> Property[key.name='overrideAccess']))",
          message: 'Every Local API call states overrideAccess (design §7.2).',
        },
      ],
    },
  },
  {
    files: ['src/clock.ts'],
    rules: { 'no-restricted-properties': 'off', 'no-restricted-syntax': 'off' },
  },
  {
    files: [
      'src/env.ts',
      'src/server.ts',
      'src/server/folders.ts',
      'payload.config.ts',
      'scripts/**',
      'tests/**',
      '**/*.mjs',
      '*.config.*',
    ],
    rules: { 'no-restricted-properties': 'off' },
    languageOptions: {
      globals: {
        process: 'readonly',
        performance: 'readonly',
        console: 'readonly',
        setTimeout: 'readonly',
        clearTimeout: 'readonly',
        URL: 'readonly',
        fetch: 'readonly',
        Buffer: 'readonly',
        AbortSignal: 'readonly',
        setInterval: 'readonly',
        clearInterval: 'readonly',
      },
    },
  },
  forbid(
    ['src/domain/**'],
    '^(payload|@payloadcms|express|next|react|mongodb|@libsql|node:)|#(collections|scripts|tests|config)|(#src|\\.\\.)/(access|admin|app|clock|database|delivery|demonstration|dispatch|env|release|server|studio)',
    'The domain is pure: it imports nothing but the domain.',
  ),
  forbid(
    ['src/dispatch/**'],
    '^(payload|@payloadcms|express|next|react|mongodb|@libsql)|#(collections|scripts|tests|config)|(#src|\\.\\.)/(access|admin|app|clock|database|delivery|demonstration|env|release|server|studio)',
    'The dispatch reader knows the domain only.',
  ),
  forbid(
    ['src/delivery/**'],
    '^(payload|@payloadcms|next|react)|#(collections|scripts|tests|config)|#src/(access|admin|app|demonstration|dispatch|portals|release|server|studio|webhook)',
    'Delivery knows the domain and the database readers only: no draft can leak from what it cannot reach.',
  ),
  forbid(
    ['src/client/**'],
    '^(?!vitest$|fast-check$)[^.]|^\\.\\./(?!\\.\\./tests/)',
    'The client is given to others: it needs nothing but itself. Its tests know the tests.',
  ),
  forbid(
    ['src/access/**', 'src/database/**'],
    '^(next)(/|$)|#(collections|scripts|tests|config)|#src/(delivery|demonstration|dispatch|server)',
    'access and database import the domain, not the halves that use them.',
  ),
  forbid(
    ['src/admin/**'],
    '#(collections|scripts|tests|config)|#src/(delivery|demonstration|server)',
    "The admin is the studio's face: it knows nothing of delivery, scripts and tests.",
  ),
  forbid(
    ['collections/**', 'payload.config.ts', 'src/release/**', 'src/studio/**', 'src/webhooks/**'],
    '^next(/|$)|#src/(delivery|server|app|webhookDelivery)',
    'Configuration, collections and hooks are loaded by scripts, tests and Express too: no Next, no delivery.',
  ),
  forbid(
    ['src/webhookDelivery/**'],
    '^(@payloadcms|next|react)|#(collections|scripts|tests|config)|#src/(access|admin|app|server)',
    'The worker tells what delivery would show: it reads no draft.',
  ),
  forbid(
    ['src/outgoing/**'],
    '^(payload|@payloadcms|next|react)|#(collections|scripts|tests|config|src)',
    'The way out knows nothing of what is sent: it guards where to.',
  ),
  { files: ['**/*.mjs'], languageOptions: { ecmaVersion: 2023 } },
  prettier,
)
