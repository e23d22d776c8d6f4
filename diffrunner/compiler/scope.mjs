// SPDX-License-Identifier: MIT
//
// Which declaration each name of a program means.
//
// `checkNames` walks acorn's tree once more, with the scopes that JavaScript's blocks, loops,
// functions and catch clauses open, and resolves every name that is used: to a declaration of
// the case, or else to a global of `globals.mjs`. It reports names that are neither, globals
// that are declared again, changed, or used in a way that they have not, assignments to
// constants, and loops without a bound (`loops.mjs`). It also walks syntax that the subset
// rejects, so that a rejected declaration does not make its every use an error as well.

import { ANY, GLOBALS, MAY_BE_HIDDEN, undeclaredReason } from './globals.mjs';
import { loopProblem } from './loops.mjs';
import { NEW_IS_FOR, isRequire } from './rules.mjs';
import { children } from './subset.mjs';

/** The names declared in one place, and the scope around it. */
class Scope {
  constructor(around) {
    this.around = around;
    this.bindings = new Map();
  }

  /** The binding of `name`, from here outwards, or undefined. */
  find(name) {
    for (let scope = this; scope; scope = scope.around) {
      const binding = scope.bindings.get(name);
      if (binding) return binding;
    }
    return undefined;
  }
}

/** Calls `report(node, reason)` for every name in `program` that is used or declared wrongly. */
export function checkNames(program, report) {
  new Names(report).visit(program, null, null);
}

class Names {
  constructor(report) {
    this.report = report;
  }

  visit(node, scope, parent) {
    const special = this[node.type];
    if (special) special.call(this, node, scope, parent);
    else this.visitAll(children(node), scope, node);
  }

  visitAll(nodes, scope, parent) {
    for (const node of nodes) this.visit(node, scope, parent);
  }

  // Scopes.

  Program(node, scope) {
    const inner = new Scope(scope);
    for (const statement of node.body) this.declareStatement(statement, inner);
    this.visitAll(node.body, inner, node);
  }

  BlockStatement(node, scope) {
    this.Program(node, scope);
  }

  SwitchStatement(node, scope) {
    this.visit(node.discriminant, scope, node);
    for (const branch of node.cases) this.Program({ body: branch.consequent }, scope);
  }

  ArrowFunctionExpression(node, scope) {
    const inner = new Scope(scope);
    for (const param of node.params) this.declareNames(param, 'parameter', inner);
    this.visit(node.body, inner, node);
  }

  FunctionExpression(node, scope) {
    const inner = new Scope(scope);
    if (node.id) inner.bindings.set(node.id.name, { kind: 'function' });
    this.ArrowFunctionExpression(node, inner);
  }

  FunctionDeclaration(node, scope) {
    this.ArrowFunctionExpression(node, scope);
  }

  CatchClause(node, scope) {
    const inner = new Scope(scope);
    if (node.param) this.declareNames(node.param, 'catch', inner);
    this.visit(node.body, inner, node);
  }

  ForStatement(node, scope) {
    const inner = new Scope(scope);
    if (node.init?.type === 'VariableDeclaration') this.declareStatement(node.init, inner, 'loop');
    const problem = loopProblem(node, inner);
    if (problem) this.report(problem.node, problem.reason);
    if (node.init) this.visit(node.init, inner, node);
    if (node.test) this.visit(node.test, inner, node);
    // The update is where the variable may change; it has been checked as a whole.
    if (node.update && problem) this.visitAll(children(node.update), inner, node);
    this.visit(node.body, inner, node);
  }

  ForOfStatement(node, scope) {
    const inner = new Scope(scope);
    this.declareStatement(node.left, inner);
    this.visitAll(children(node), inner, node);
  }

  ForInStatement(node, scope) {
    this.ForOfStatement(node, scope);
  }

  // Declarations.

  declareStatement(statement, scope, kind) {
    if (statement.type === 'VariableDeclaration') {
      for (const { id, init } of statement.declarations) {
        const loads = isRequire(init);
        this.declareNames(id, kind ?? statement.kind, scope, { init, scope }, loads);
      }
    } else if (statement.type === 'ImportDeclaration') {
      for (const { local } of statement.specifiers) {
        this.declareNames(local, 'import', scope, {}, true);
      }
    } else if (statement.type.endsWith('Declaration') && statement.id) {
      this.declareNames(statement.id, 'const', scope);
    }
  }

  /**
   * Declares every name in `pattern`. `loads`: by a line that loads a module, which has been
   * reported; the name of a global then goes on meaning the global.
   */
  declareNames(pattern, kind, scope, more = {}, loads = false) {
    if (pattern.type !== 'Identifier') {
      const parts = pattern.type === 'AssignmentPattern' ? [pattern.left] : children(pattern);
      for (const part of parts) {
        this.declareNames(part.type === 'Property' ? part.value : part, kind, scope, {}, loads);
      }
      return;
    }
    const { name } = pattern;
    const taken = GLOBALS.has(name) && !MAY_BE_HIDDEN.has(name);
    if (taken && loads) return;
    if (taken) this.report(pattern, `'${name}' is a name of the language; choose another`);
    scope.bindings.set(name, { kind, ...more });
  }

  VariableDeclarator(node, scope) {
    if (node.init && !isRequire(node.init)) this.visit(node.init, scope, node);
  }

  ImportDeclaration() {}

  // Names that are not variables.

  Property(node, scope) {
    if (node.computed) this.visit(node.key, scope, node);
    this.visit(node.value, scope, node);
  }

  MethodDefinition(node, scope) {
    this.Property(node, scope);
  }

  PropertyDefinition(node, scope) {
    if (node.computed) this.visit(node.key, scope, node);
    if (node.value) this.visit(node.value, scope, node);
  }

  LabeledStatement(node, scope) {
    this.visit(node.body, scope, node);
  }

  BreakStatement() {}
  ContinueStatement() {}
  MetaProperty() {}
  ClassDeclaration(node, scope) {
    if (node.superClass) this.visit(node.superClass, scope, node);
    this.visit(node.body, scope, node);
  }
  ClassExpression(node, scope) {
    const inner = new Scope(scope);
    if (node.id) inner.bindings.set(node.id.name, { kind: 'const' });
    this.ClassDeclaration(node, inner);
  }

  // Uses.

  Identifier(node, scope, parent) {
    const binding = scope.find(node.name);
    if (parent.type === 'NewExpression' && parent.callee === node && binding) {
      this.report(node, NEW_IS_FOR);
    }
    if (binding) return;
    const entry = GLOBALS.get(node.name);
    if (!entry) this.report(node, undeclaredReason(node.name));
    else if (!(parent.type === 'MemberExpression' && parent.object === node)) {
      this.useGlobal(node, node.name, entry, parent);
    }
  }

  MemberExpression(node, scope, parent) {
    this.visit(node.object, scope, node);
    if (node.computed) this.visit(node.property, scope, node);
    const { name } = node.object;
    if (node.object.type !== 'Identifier' || scope.find(name) || !GLOBALS.has(name)) return;

    const { members } = GLOBALS.get(name);
    if (members === ANY) return;
    if (!members) {
      this.report(node, `'${name}' has no members in the language`);
    } else if (node.computed) {
      this.report(node.property, `write the member of '${name}' as '${name}.…'`);
    } else if (!members.has(node.property.name)) {
      const known = [...members.keys()].join(', ');
      const wrong = `${name}.${node.property.name}`;
      this.report(node.property, `'${wrong}' is not in the language; '${name}' has ${known}`);
    } else {
      const entry = { ...members.get(node.property.name), value: true };
      this.useGlobal(node, `${name}.${node.property.name}`, entry, parent);
    }
  }

  /** Checks what `parent` does with the global, or member of one, at `node`. */
  useGlobal(node, name, entry, parent) {
    if (parent.callee !== node) {
      if (!entry.value) this.report(node, `'${name}' stands only before a member or a call`);
      return;
    }
    const making = parent.type === 'NewExpression';
    const counts = making ? entry.construct : entry.call;
    if (counts) {
      this.countArguments(parent, name, counts);
    } else if (entry.construct) {
      this.report(node, `'${name}' is a constructor; write 'new ${name}(…)'`);
    } else if (entry.call) {
      this.report(node, `'${name}' is not a constructor; remove 'new'`);
    } else {
      this.report(node, `'${name}' is not a function; remove the parentheses`);
    }
  }

  countArguments(call, name, [least, most]) {
    const given = call.arguments.length;
    if (call.arguments.some((argument) => argument.type === 'SpreadElement')) return;
    if (given >= least && given <= most) return;
    const range = most === Infinity ? `${least} or more` : `${least} to ${most}`;
    const wanted = least === most ? least : range;
    this.report(call, `'${name}' takes ${wanted} arguments in the language, not ${given}`);
  }

  AssignmentExpression(node, scope) {
    this.assign(node.left, scope);
    this.visitAll(children(node), scope, node);
  }

  UpdateExpression(node, scope) {
    this.assign(node.argument, scope);
    this.visit(node.argument, scope, node);
  }

  assign(target, scope) {
    const named = target.type === 'MemberExpression' ? target.object : target;
    if (named.type !== 'Identifier') return;
    const binding = scope.find(named.name);
    if (!binding && GLOBALS.has(named.name)) {
      this.report(target, `'${named.name}' is a global; a case does not change it`);
    } else if (named === target && binding?.kind === 'const') {
      this.report(target, `'${named.name}' is a constant; declare it with 'let' to assign to it`);
    } else if (named === target && binding?.kind === 'loop') {
      this.report(target, `'${named.name}' counts the loop; only the loop itself may change it`);
    }
  }
}
