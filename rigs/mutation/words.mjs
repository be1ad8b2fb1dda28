/** Whether a call gives something its name: `text('日', 'day')`, `record('时限', 'set time', …)`. */
const naming = ({ type, arguments: given = [] }) =>
  type === 'CallExpression' && given[0]?.type === 'StringLiteral' && /\p{Script=Han}/u.test(given[0].value);

/** Leaves the names themselves alone: no test should repeat what something is called. */
export const strykerPlugins = [
  {
    kind: 'Ignore',
    name: 'words',
    value: {
      shouldIgnore: ({ node, parent }) =>
        node.type === 'StringLiteral' && parent && naming(parent) && parent.arguments.indexOf(node) < 2
          ? 'a name, in Chinese or English'
          : undefined,
    },
  },
];
