/**
 * A call whose steps (a generator) nobody takes does nothing at all, and the compiler says nothing of it: what it gives
 * has to be used, as in `yield* layOut(…)` or `atOnce(layOut(…))`.
 * @type {import('eslint').Rule.RuleModule}
 */
module.exports = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { dropped: 'Nothing of this is done: write “yield*” before it, or atOnce(…) around it.' },
  },
  create(context) {
    const { parserServices } = context.sourceCode;
    return {
      'ExpressionStatement > CallExpression': (node) => {
        if (parserServices.getTypeAtLocation(node).getSymbol()?.getName() !== 'Generator') return;
        context.report({ node, messageId: 'dropped' });
      },
    };
  },
};
