/*---
title   = "fromJSON() of JSON that is no array of strings tells what it is"
clauses = ["block-list.from-json.text-of-something-else"]
since   = "22.19.0"
---*/
const blockList = new net.BlockList();
[
  '{}', '{"a":1}', '{ "a" : [ 1 , { "b" : "c" } ] , "d" : null }', 'null', 'true', 'false', '0',
  '-0', '-12.5e+1', '1E-2', '10', '""', '"text"', ' "a\\u0041\\u00e9\\ud83d\\ude00" ',
  '"\\"\\\\\\/\\b\\f\\n\\r\\t\'"', '[1]', '[null]', '[[]]', '["Address: IPv4 1.2.3.4",1]',
  '["Address: IPv4 1.2.3.4",{}]', '\t[\r\n{ }]\n',
].forEach((text) => {
  assert.throws(() => blockList.fromJSON(text), { code: 'ERR_INVALID_ARG_TYPE' });
});
console.log(blockList.rules.length);
/*===
console  .log(0)
===*/
