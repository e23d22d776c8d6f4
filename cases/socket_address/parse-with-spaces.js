/*---
title   = "parse() drops spaces around and tabs and line breaks anywhere, and takes no other"
clauses = ["socket-address.parse.as-url-authority"]
since   = "22.13.0"
---*/
[
  ' 1.2.3.4', '1.2.3.4 ', '  1.2.3.4:5  ', '\t1.2.3.4\t', '\n1.2.3.4\r\n', '1.2.\t3.4',
  '1\n.2.3.4', '1.2.3.4:\r5', '1.2.3.4 :5', '1.2.3.4: 5', '1.2.3.4:5 ', '1 .2.3.4',
  '1.2.3.4\u0000', '\u00001.2.3.4', '1.2\u0000.3.4', '1.2.3.4\u001f', '\u001f1.2.3.4',
  '1.2.3.4\u00a0', '1.2.3.4\f', '1.2\f.3.4', '[::1 ]', '[ ::1]', '[::\t1]', '[::1]\n:5', ' [::1]',
  '[::1] ', '1.2.3.4\u007f',
].forEach((text) => {
  const parsed = net.SocketAddress.parse(text);
  console.log(text, parsed === undefined ? 'none' : `${parsed.address} ${parsed.port}`);
});
/*===
program  exit empty
===*/
