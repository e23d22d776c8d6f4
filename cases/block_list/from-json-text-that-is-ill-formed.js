/*---
title   = "What JSON forbids, fromJSON() does not read"
clauses = ["block-list.from-json.no-json"]
since   = "22.19.0"
---*/
const blockList = new net.BlockList();
[
  '01', '1.', '.5', '+1', '-', '1e', '1e+', '--1', '0x1', 'NaN', '"', '"a', '"a\n"', '"\t"',
  '"\\x"', '"\\u12"', '"\\u12g4"', '"\\', '{', '{"a"}', '{"a":}', '{"a":1', '{"a":1,}', '{a:1}',
  '{1:2}', '{,}', '{"a"', '{"a":', '[1 2]', '[1}', '{"a":1]', '["a"', '["a"]x', '[] []', 'null null', 'truex',
  '[\u00a0]', '\ufeff[]', '"a"b', '{"a" 1}', '[1,,2]', ']', '}', ':', ',',
].forEach((text) => {
  try {
    blockList.fromJSON(text);
    console.log(text, 'taken');
  } catch (error) {
    console.log(text, error.name);
  }
});
/*===
either:
  blockList  .fromJSON
  blockList  ...
or:
===*/
