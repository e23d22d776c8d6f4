// SPDX-License-Identifier: MIT
//
// Syntax that JavaScript has and the case language has not, and what to write instead.
//
// Only nodes that are rejected whatever they hold are here; `rules.mjs` has the nodes of which
// some forms are in the language. A kind of node that neither this table nor the table of the
// subset knows is rejected by name, so that a new acorn cannot widen the language.

/** A node that occurs only inside one that has been reported already. */
export const PART = Symbol('part of a rejected node');

/** What to do about a line that loads a module. */
export const REMOVE_IMPORT = "remove the line: 'net' and the other globals are given to every case";

const NO_MODULE = 'a case is one file and exports nothing; remove the export';
const USE_FOR = "use a bounded 'for', '.forEach', or a timer";
const NO_CLASS = 'use an object literal with functions';
const NO_ASYNC = "use callbacks, or '.then' on a promise that a call returned";
const NO_SPREAD = 'write the elements out';
const NO_PATTERN = 'declare the names one by one and read the members';

export const REJECTED = {
  FunctionDeclaration: "function declarations are not in the language; write 'const f = () => …'",
  ClassDeclaration: `classes are not in the language; ${NO_CLASS}`,
  ClassExpression: `classes are not in the language; ${NO_CLASS}`,
  ClassBody: PART,
  MethodDefinition: PART,
  PropertyDefinition: PART,
  StaticBlock: PART,
  PrivateIdentifier: PART,
  Super: PART,

  ImportDeclaration: `modules are not in the language; ${REMOVE_IMPORT}`,
  ImportSpecifier: PART,
  ImportDefaultSpecifier: PART,
  ImportNamespaceSpecifier: PART,
  ImportAttribute: PART,
  ImportExpression: `modules are not in the language; ${REMOVE_IMPORT}`,
  ExportNamedDeclaration: NO_MODULE,
  ExportDefaultDeclaration: NO_MODULE,
  ExportAllDeclaration: NO_MODULE,
  ExportSpecifier: PART,
  MetaProperty: "'import.meta' and 'new.target' are not in the language; remove it",

  WhileStatement: `'while' is not in the language; ${USE_FOR}`,
  DoWhileStatement: `'do' is not in the language; ${USE_FOR}`,
  ForInStatement: `'for…in' is not in the language; ${USE_FOR}`,
  ForOfStatement: `'for…of' is not in the language; ${USE_FOR}`,
  BreakStatement: "'break' is not in the language; let the loop's condition or an 'if' decide",
  ContinueStatement: "'continue' is not in the language; use an 'if'",
  LabeledStatement: 'labels are not in the language; remove the label',
  SwitchStatement: "'switch' is not in the language; use 'if' and 'else'",
  SwitchCase: PART,
  DebuggerStatement: "'debugger' is not in the language; remove it",
  EmptyStatement: "an empty statement; remove the stray ';'",

  AwaitExpression: `'await' is not in the language; ${NO_ASYNC}`,
  YieldExpression: PART,
  ArrayPattern: `destructuring is not in the language; ${NO_PATTERN}`,
  ObjectPattern: `destructuring is not in the language; ${NO_PATTERN}`,
  AssignmentPattern: "default values of parameters are not in the language; use '??' in the body",
  RestElement: 'rest parameters are not in the language; name the parameters',
  SpreadElement: `spread is not in the language; ${NO_SPREAD}`,
  ChainExpression: "'?.' is not in the language; use '&&', or read what must be there",
  SequenceExpression: 'the comma operator is not in the language; write two statements',
  TaggedTemplateExpression: 'tagged templates are not in the language; call a function',
};
