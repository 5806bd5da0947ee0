const path = require('node:path');

/** Where a room's name begins a path: `src/core/plan` is that of `src/core/plan/plan.ts`. */
const isIn = (room) => (file) => file === room || file.startsWith(`${room}/`);

const withoutExtension = (file) => file.replace(/(\.d)?\.tsx?$/, '');

/**
 * A file imports only from its own room and from those that the table gives to it, and only packages that its room
 * has. `no-restricted-imports` looks at an import as it is written, and does not know where it leads.
 *
 * The option is `{ rooms, entryFiles }`: for each room, by its path from the root of the project, what it may `import`
 * (paths of rooms, or of what is in or around them) and its `packages` (`node:` is all of Node's own). A file is in the
 * innermost room around it. Entry files wire rooms together and may import any.
 * @type {import('eslint').Rule.RuleModule}
 */
module.exports = {
  meta: {
    type: 'problem',
    schema: [{ type: 'object' }],
    messages: {
      room: '{{room}} may not import {{target}}: see "Layout" in CONTRIBUTING.md.',
      package: '{{room}} may not import the package {{target}}: see "Layout" in CONTRIBUTING.md.',
      noRoom: '{{file}} is in no room of "Layout" in CONTRIBUTING.md.',
    },
  },
  create(context) {
    const [{ rooms, entryFiles }] = context.options;
    const file = path.relative(context.cwd, context.filename).split(path.sep).join('/');
    const roomOf = (target) =>
      Object.keys(rooms)
        .filter((room) => isIn(room)(target))
        .sort((one, other) => other.length - one.length)[0];
    const room = roomOf(withoutExtension(file));
    if (room === undefined)
      return { Program: (node) => context.report({ node, messageId: 'noRoom', data: { file } }) };
    const { imports, packages } = rooms[room];
    const isEntry = entryFiles.includes(file);

    function check(node) {
      if (node?.type !== 'Literal' || typeof node.value !== 'string') return;
      const name = node.value;
      if (!name.startsWith('.')) {
        const isKnown = packages.some((own) =>
          own.endsWith(':') ? name.startsWith(own) : name === own || name.startsWith(`${own}/`),
        );
        if (!isKnown) context.report({ node, messageId: 'package', data: { room, target: name } });
        return;
      }
      const target = withoutExtension(path.posix.join(path.posix.dirname(file), name));
      const targetRoom = roomOf(target);
      if (targetRoom === room || isEntry || imports.some((allowed) => isIn(allowed)(target))) return;
      context.report({ node, messageId: 'room', data: { room, target: targetRoom ?? target } });
    }

    return {
      ImportDeclaration: ({ source }) => check(source),
      ExportNamedDeclaration: ({ source }) => check(source),
      ExportAllDeclaration: ({ source }) => check(source),
      ImportExpression: ({ source }) => check(source),
      TSImportType: ({ source }) => check(source),
      'CallExpression[callee.name="require"]': ({ arguments: [source] }) => check(source),
    };
  },
};
