/*---
title   = "What is no string is taken for its text, as far as it has one"
clauses = ["net.is-ip.not-a-string", "net.is-ip.text-of-value"]
---*/
[
  undefined, null, true, false, 0, 1, 1.2, NaN, [], ['1.2.3.4'], ['::1'], ['1.2.3.4', '::1'], {},
  Buffer.from('1.2.3.4'),
].forEach((value) => {
  net.isIP(value);
  net.isIPv4(value);
  net.isIPv6(value);
});
net.isIP();
net.isIPv4();
net.isIPv6();
/*===
program  exit empty
===*/
