/*---
title   = "A digit of an IPv6 address is one of 0 to 9, a to f and A to F"
clauses = ["net.is-ipv6.groups"]
---*/
[
  '0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'a', 'b', 'c', 'd', 'e', 'f',
  'A', 'B', 'C', 'D', 'E', 'F', 'g', 'G', 'o', 'x', 'z', 'Z', '/', ';', '@', '`', '_', '-', '+',
  ' ', '.', ',', '*', '"', '\t', '\n', '\u0000', 'é', '١', '１', 'ａ',
].forEach((letter) => {
  net.isIPv6(`::${letter}`);
  net.isIPv6(`1${letter}::`);
  net.isIPv6(`1:2:3:${letter}:5:6:7:8`);
});
/*===
program  exit empty
===*/
