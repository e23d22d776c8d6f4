// SPDX-License-Identifier: MIT
//
// The language of the filter: docs/query.md, as diffrunner/query speaks it on the command line.
// No module, since a page that is opened as a file may not import one: it defines `Filter`.
'use strict';

const Filter = (() => {
  const OPERATORS = ['and', 'or', 'not'];
  const RESULTS = [
    'pass', 'contradicts', 'diverges', 'timeout', 'crash', 'unstable', 'skip', 'known', 'unexpected',
  ];
  const KEYS = ['case', 'clause', 'family', 'strength', 'cause', 'level'];
  const VALUES = {
    strength: ['stated', 'implied', 'observed', 'unspecified'],
    level: ['failed', 'code', 'syscall', 'message'],
  };
  const DEEPEST = 100;
  const SPACE = /[ \t\r\n]*/y;
  const BARE = /[^ \t\r\n()"]+/y;
  const QUOTED = /"(?:[^"\\]|\\["\\])*"/y;
  const BAD_ESCAPE = /"(?:[^"\\]|\\["\\])*(?=\\[^"\\])/y;

  /** The text is no query: at which character, counted from 1, and what to do about it. */
  class QueryError extends Error {
    constructor(position, reason) {
      super(`at character ${position}: ${reason}`);
      this.position = position;
      this.reason = reason;
    }
  }

  // -- Words and signs ------------------------------------------------------------------------

  const endOf = (pattern, text, at) => {
    pattern.lastIndex = at;
    return pattern.test(text) ? pattern.lastIndex : at;
  };

  // Characters are counted as people do: one beyond the first plane is one.
  const positionOf = (text, at) => [...text.slice(0, at)].length + 1;

  const endOfQuoted = (text, at) => {
    const end = endOf(QUOTED, text, at);
    if (end > at) return end;
    const bad = endOf(BAD_ESCAPE, text, at);
    if (bad > at) {
      throw new QueryError(positionOf(text, bad), 'between quotes, \\ stands before " or \\ only');
    }
    throw new QueryError(positionOf(text, at), 'this quote is never closed');
  };

  const unquoted = (quoted) => quoted.slice(1, -1).replace(/\\(["\\])/g, '$1');

  /** A sign (a parenthesis or an operator), a term (a text, and a key before a colon), or the end. */
  const tokensOf = (text) => {
    const tokens = [];
    let at = endOf(SPACE, text, 0);
    while (at < text.length) {
      const [token, end] = tokenAt(text, at);
      tokens.push({ position: positionOf(text, at), ...token });
      at = endOf(SPACE, text, end);
    }
    return [...tokens, { position: positionOf(text, at), sign: 'the end' }];
  };

  const tokenAt = (text, at) => {
    if (text[at] === '(' || text[at] === ')') return [{ sign: text[at] }, at + 1];
    if (text[at] === '"') {
      const end = endOfQuoted(text, at);
      return [{ text: unquoted(text.slice(at, end)) }, end];
    }
    const end = endOf(BARE, text, at);
    const word = text.slice(at, end);
    const colon = word.indexOf(':');
    if (colon < 0) {
      const operator = word.toLowerCase();
      return [OPERATORS.includes(operator) ? { sign: operator } : { text: word }, end];
    }
    const key = word.slice(0, colon);
    if (colon === word.length - 1 && text[end] === '"') {
      const close = endOfQuoted(text, end);
      return [{ key, text: unquoted(text.slice(end, close)) }, close];
    }
    return [{ key, text: word.slice(colon + 1) }, end];
  };

  // -- The grammar ----------------------------------------------------------------------------

  /** The expression that is written there; `vocabulary` names `targets` and `families`. */
  const parse = (text, vocabulary) => {
    const tokens = tokensOf(text);
    const targets = targetWords(vocabulary);
    let read = 0;
    let depth = 0;
    const next = () => tokens[read];
    const isTerm = () => next().text !== undefined;
    const take = (sign) => {
      const isThere = next().sign === sign;
      if (isThere) read += 1;
      return isThere;
    };

    const some = () => {
      const operands = [every()];
      while (take('or')) operands.push(every());
      return operands.length === 1 ? operands[0] : { some: operands };
    };
    const every = () => {
      const operands = [operand()];
      while (take('and') || isTerm() || ['not', '('].includes(next().sign)) operands.push(operand());
      return operands.length === 1 ? operands[0] : { every: operands };
    };
    const operand = () => {
      const token = next();
      if (!isTerm() && !['not', '('].includes(token.sign)) throw new QueryError(token.position, why());
      read += 1;
      if (token.text !== undefined) return term(token);
      depth += 1;
      if (depth > DEEPEST) {
        throw new QueryError(token.position, `this is nested deeper than ${DEEPEST}`);
      }
      const found = token.sign === 'not' ? { not: operand() } : inParentheses(token);
      depth -= 1;
      return found;
    };
    const inParentheses = (opening) => {
      const found = some();
      if (!take(')')) throw new QueryError(opening.position, 'this ( is never closed');
      return found;
    };
    const why = () => {
      const before = read > 0 ? tokens[read - 1].sign : undefined;
      return before
        ? `a term is missing after \`${before}\``
        : `a term is missing before \`${next().sign}\``;
    };

    const term = ({ position, key, text }) => {
      if (key === undefined) return { says: text };
      const valueAt = position + [...key].length + 1;
      if (KEYS.includes(key)) {
        const allowed = key === 'family' ? vocabulary.families : VALUES[key];
        if (allowed && !allowed.includes(text)) throw new QueryError(valueAt, noSuch(key, text, allowed));
        if (text === '') throw new QueryError(valueAt, `\`${key}:\` needs a value`);
        return { key, value: text };
      }
      if (!targets.includes(key)) {
        throw new QueryError(
          position,
          `there is no target or key \`${key}\` here; the targets are ${targets.join(', ')}, ` +
            `the keys ${KEYS.join(', ')}; to look for text with a colon, put it in quotes`,
        );
      }
      if (!RESULTS.includes(text)) throw new QueryError(valueAt, noSuch('result', text, RESULTS));
      return { target: key, result: text };
    };

    if (tokens.length === 1) return { every: [] };
    const found = some();
    if (next().sign === ')') {
      throw new QueryError(next().position, 'there is no ( that this ) could close');
    }
    return found;
  };

  const targetWords = ({ targets }) => [
    ...new Set([...targets, ...targets.map((name) => name.split('@')[0]), 'any']),
  ];

  const noSuch = (what, text, allowed) => {
    const thereIs = text ? `there is no ${what} \`${text}\`` : `a ${what} is missing`;
    return `${thereIs}; there are ${allowed.join(', ')}`;
  };

  // -- Matching -------------------------------------------------------------------------------

  /**
   * Whether an expression holds for a row: `cases`, titles by id; `clauses`, each with `id`,
   * `statement` and `strength`; `results`, each with `target`, `words`, `causes` and `levels`.
   */
  const matches = (expression, row) => {
    if (expression.some) return expression.some.some((operand) => matches(operand, row));
    if (expression.every) return expression.every.every((operand) => matches(operand, row));
    if (expression.not) return !matches(expression.not, row);
    if (expression.says !== undefined) return says(row, expression.says.toLowerCase());
    if (expression.target !== undefined) {
      const { target, result } = expression;
      return row.results.some((item) => isCalled(item.target, target) && item.words.includes(result));
    }
    return has[expression.key](row, expression.value);
  };

  const isCalled = (target, word) =>
    word === target || word === 'any' || word === target.split('@')[0];

  const has = {
    case: (row, value) => Object.keys(row.cases).some((id) => `${id}/`.startsWith(`${value}/`)),
    clause: (row, value) => row.clauses.some(({ id }) => `${id}.`.startsWith(`${value}.`)),
    family: (row, value) => row.clauses.some(({ id }) => id.split('.')[0] === value),
    strength: (row, value) => row.clauses.some(({ strength }) => strength === value),
    cause: (row, value) => row.results.some(({ causes }) => causes.includes(value)),
    level: (row, value) => row.results.some(({ levels }) => levels.includes(value)),
  };

  const says = (row, text) =>
    Object.entries(row.cases).flat().some((part) => part.toLowerCase().includes(text)) ||
    row.clauses.some(
      ({ id, statement }) => id.toLowerCase().includes(text) || statement.toLowerCase().includes(text),
    );

  return { parse, matches, QueryError };
})();
