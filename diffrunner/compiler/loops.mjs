// SPDX-License-Identifier: MIT
//
// The bounded loop: `for (let i = 0; i < N; i += 1)`.
//
// A case must end by itself, and an evaluator should not have to count to find that it does
// not. So the one loop of the language shows its bound: it begins at an integer, goes up by one,
// and stops at a constant of at most a million. The constant is a number, a `const` that is one,
// or a sum, difference or product of those (`64 * 1024`). That the body leaves the variable alone
// is the business of `scope.mjs`.

/** The greatest bound of a loop. */
export const MOST_ROUNDS = 1_000_000;

/** What keeps `loop` from being bounded, as `{ node, reason }`, or null. */
export function loopProblem(loop, scope) {
  const name = countingName(loop.init);
  if (name === null) {
    return { node: loop.init ?? loop, reason: "a loop begins with one integer: 'let i = 0'" };
  }
  const { test } = loop;
  const compares = test?.type === 'BinaryExpression' && ['<', '<='].includes(test.operator);
  if (!compares || test.left.name !== name) {
    const reason = `a loop has a bound: '${name} < N' or '${name} <= N' with a constant N`;
    return { node: test ?? loop, reason };
  }
  if (!countsUp(loop.update, name)) {
    const reason = `a loop goes up by one: '${name} += 1' or '${name}++'`;
    return { node: loop.update ?? loop, reason };
  }
  const bound = constantInteger(test.right, scope);
  if (bound === null) {
    const reason = "the bound of a loop is an integer, or a 'const' that is one";
    return { node: test.right, reason };
  }
  if (bound > MOST_ROUNDS) {
    return { node: test.right, reason: `the loop runs to ${bound}; ${MOST_ROUNDS} is the most` };
  }
  return null;
}

function countingName(init) {
  if (init?.type !== 'VariableDeclaration' || init.kind !== 'let') return null;
  if (init.declarations.length !== 1) return null;
  const [{ id, init: start }] = init.declarations;
  if (id.type !== 'Identifier') return null;
  return start?.type === 'Literal' && Number.isInteger(start.value) ? id.name : null;
}

function countsUp(update, name) {
  if (update?.type === 'UpdateExpression') {
    return update.operator === '++' && update.argument.name === name;
  }
  if (update?.type !== 'AssignmentExpression') return false;
  return update.operator === '+=' && update.left.name === name && update.right.value === 1;
}

/** The integer that `node` always is, or null. */
function constantInteger(node, scope) {
  if (node.type === 'Literal') return Number.isInteger(node.value) ? node.value : null;
  if (node.type === 'Identifier') {
    const binding = scope.find(node.name);
    if (binding?.kind !== 'const' || !binding.init) return null;
    // Remembered, and first as null, so that constants in a circle have no value.
    if (binding.integer === undefined) {
      binding.integer = null;
      binding.integer = constantInteger(binding.init, binding.scope);
    }
    return binding.integer;
  }
  if (node.type !== 'BinaryExpression') return null;
  const left = constantInteger(node.left, scope);
  const right = constantInteger(node.right, scope);
  if (left === null || right === null) return null;
  if (node.operator === '+') return left + right;
  if (node.operator === '-') return left - right;
  return node.operator === '*' ? left * right : null;
}
