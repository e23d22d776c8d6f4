/*---
title   = "parse() drops what stands before the last `@`"
clauses = ["socket-address.parse.as-url-authority"]
since   = "22.13.0"
---*/
[
  'a@1.2.3.4', 'a:b@1.2.3.4:5', '@1.2.3.4', ':@1.2.3.4', '@:1.2.3.4', 'a@', 'a@:5',
  'a@b@1.2.3.4:5', '1.2.3.4@5.6.7.8', 'a@[::1]:5', '[::1]@1.2.3.4', 'a b@1.2.3.4', 'a/b@1.2.3.4',
  '1.2.3.4/@5.6.7.8', '1.2.3.4?@5.6.7.8', '1.2.3.4#@5.6.7.8', 'a@1.2.3.4@', 'a%40@1.2.3.4',
  '1.2.3.4:5@6.7.8.9:10',
].forEach((text) => {
  const parsed = net.SocketAddress.parse(text);
  console.log(text, parsed === undefined ? 'none' : `${parsed.address} ${parsed.port}`);
});
/*===
program  exit empty
===*/
