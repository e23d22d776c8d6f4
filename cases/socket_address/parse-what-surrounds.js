/*---
title   = "parse() drops what a URL drops: spaces around, tabs and line breaks inside, a user before"
clauses = ["socket-address.parse.as-url-authority"]
since   = "22.13.0"
---*/
[
  ' 1.2.3.4',
  '1.2.3.4 ',
  ' \u0001 1.2.3.4:5 \u0002 ',
  '1.2\t.3.4',
  '1.2.3.4\n:5',
  '\r1.2.3.4',
  'user@1.2.3.4:5',
  'user:password@1.2.3.4',
  'a@b@1.2.3.4',
  '@1.2.3.4',
  '1.2.3.4/path',
  '1.2.3.4:5/path',
  '1.2.3.4?query',
  '1.2.3.4#fragment',
  '1.2.3.4\\path',
  '//1.2.3.4',
  'http://1.2.3.4',
  '1.2.3.4 5',
  'localhost',
  'localhost:80',
].forEach((text) => {
  const parsed = net.SocketAddress.parse(text);
  console.log(text, parsed === undefined ? 'none' : `${parsed.address} ${parsed.port}`);
});
/*===
program  exit empty
===*/
