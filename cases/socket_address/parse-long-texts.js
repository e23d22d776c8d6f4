/*---
title   = "parse() reads an address behind a user of any length"
clauses = ["socket-address.parse.as-url-authority"]
since   = "22.13.0"
---*/
[
  `${'a'.repeat(240)}@1.2.3.4`, `${'a'.repeat(247)}@1.2.3.4`, `${'a'.repeat(248)}@1.2.3.4`,
  `${'a'.repeat(300)}@1.2.3.4:5`, `1.2.3.4/${'a'.repeat(300)}`, `${'/'.repeat(300)}1.2.3.4`,
  `${' '.repeat(300)}1.2.3.4`, `1.2.3.4${'\t'.repeat(300)}:5`, `1.2.3.${'0'.repeat(300)}4`,
  `1.2.3.4:${'0'.repeat(300)}5`, 'a'.repeat(300), '1'.repeat(300),
].forEach((text) => {
  const parsed = net.SocketAddress.parse(text);
  console.log(parsed === undefined ? 'none' : `${parsed.address} ${parsed.port}`);
});
/*===
program  exit empty
===*/
