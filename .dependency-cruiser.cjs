/**
 * The layers of docs/architecture.md. Each folder lists what it may reach; all else is an error.
 * Tests beside the code are exempt where they need it.
 */
const TEST = '[.](test|integration)[.]tsx?$|/testing/|/fixtures/';
/** A layer's rule, written positively: from this folder, only to these. */
const layer = (name, allowed) => ({
  name: `${name}-reaches-only-its-neighbours`,
  severity: 'error',
  from: { path: `^${name}/`, pathNot: TEST },
  to: { pathNot: `^(${[name, ...allowed].join('|')})/|^node_modules/`, dependencyTypesNot: ['core'] },
});

module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { pathNot: 'node_modules' } },
    },
    {
      name: 'report-is-pure',
      comment: 'The browser and the server run the same rules: no I/O, no clock, no framework. Only zod.',
      severity: 'error',
      from: { path: '^report/', pathNot: TEST },
      to: { pathNot: '^(report/|node_modules/zod/)' },
    },
    layer('documents', ['report']),
    layer('db', ['report']),
    layer('server', ['db', 'documents', 'report']),
    layer('components', ['report']),
    layer('app', ['components', 'server', 'documents', 'report']),
    {
      name: 'components-are-for-the-browser',
      severity: 'error',
      from: { path: '^components/', pathNot: TEST },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'documents-have-no-http-and-no-database',
      severity: 'error',
      from: { path: '^documents/', pathNot: TEST },
      to: { path: 'node_modules/(next|@trpc|postgres|drizzle-orm)/|^(node:)?https?$' },
    },
    {
      name: 'no-orphans',
      severity: 'error',
      from: {
        orphan: true,
        path: '^(report|documents|db|server|components)/',
        pathNot: `${TEST}|[.]d[.]ts$`,
      },
      to: {},
    },
    { name: 'resolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(\\.next|\\.data|\\.artifacts)' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
