// SPDX-License-Identifier: MIT
//
// The filter of the site and the queries of the command line are one language: what both agree on
// stands in diffrunner/query/examples.json.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import vm from 'node:vm';

const read = (file) => readFileSync(new URL(file, import.meta.url), 'utf8');
const Filter = vm.runInThisContext(`${read('assets/filter.js')}; Filter`);
const examples = JSON.parse(read('../query/examples.json'));

for (const { query, means, rows } of examples.matching) {
  test(`\`${query}\` means \`${means}\``, () => {
    const expression = Filter.parse(query, examples);
    assert.deepEqual(expression, Filter.parse(means, examples));
    const found = examples.rows.filter((row) => Filter.matches(expression, row));
    assert.deepEqual(found.map(({ name }) => name), rows);
  });
}

for (const { query, position, reason } of examples.refused) {
  test(`\`${query}\` is refused at character ${position}`, () => {
    assert.throws(() => Filter.parse(query, examples), { position, reason });
  });
}

test('what is nested too deep is refused, and what is long is not', () => {
  const nested = (depth) => `${'('.repeat(depth)}a${')'.repeat(depth)}`;
  assert.doesNotThrow(() => Filter.parse(nested(100), examples));
  assert.throws(() => Filter.parse(nested(101), examples), Filter.QueryError);
  assert.doesNotThrow(() => Filter.parse('not a '.repeat(10_000), examples));
});
