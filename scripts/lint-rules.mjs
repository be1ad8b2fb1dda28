// Lint rules of this repository, loaded by .oxlintrc.json.
const zodNamespace = {
  meta: {
    type: 'problem',
    messages: { namespace: "Write `import * as z from 'zod'`: a named import keeps the whole of zod in a bundle." },
  },
  create: (context) => ({
    ImportDeclaration(node) {
      if (node.source.value !== 'zod' || node.importKind === 'type') return;
      if (
        node.specifiers.some(({ type, importKind }) => type !== 'ImportNamespaceSpecifier' && importKind !== 'type')
      ) {
        context.report({ node, messageId: 'namespace' });
      }
    },
  }),
};

export default { meta: { name: 'dzfp' }, rules: { 'zod-namespace': zodNamespace } };
