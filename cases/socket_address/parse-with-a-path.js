/*---
title   = "parse() drops a path, a query and a fragment"
clauses = ["socket-address.parse.as-url-authority"]
since   = "22.13.0"
---*/
[
  '1.2.3.4/', '1.2.3.4//', '1.2.3.4/a:5', '1.2.3.4:5/6', '1.2.3.4:5?6', '1.2.3.4:5#6',
  '1.2.3.4:5\\6', '1.2.3.4?a/b#c', '/1.2.3.4', '//1.2.3.4', '///1.2.3.4', '\\1.2.3.4',
  '\\\\1.2.3.4', '/\\/1.2.3.4', '?1.2.3.4', '#1.2.3.4', '[::1]/', '[::1]?a', '[::1]:5/a',
  '/[::1]', '1.2.3.4:5:6', '1.2.3.4:/5', '1.2.3.4:/', '[::1]:/', '/', '?', '#', '\\',
].forEach((text) => {
  const parsed = net.SocketAddress.parse(text);
  console.log(text, parsed === undefined ? 'none' : `${parsed.address} ${parsed.port}`);
});
/*===
program  exit empty
===*/
