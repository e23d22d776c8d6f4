/*---
title   = "An address has nothing before it and nothing behind it"
clauses = ["net.is-ip.zero", "net.is-ip.prefix"]
---*/
['1.2.3.4', '2001:db8::1'].forEach((address) => {
  [
    '/0', '/8', '/24', '/32', '/64', '/128', '/', ':80', ':', '.', ',', ';', '#', '?', '\\', ' ',
    '\t', '\n', '\r\n', '\u0000', 'x', '-1.2.3.5', ']', ')', '"', `,${address}`, ` ${address}`,
  ].forEach((behind) => {
    net.isIP(`${address}${behind}`);
  });
  [
    '[', '(', '"', ' ', '\t', '\n', '\u0000', '\ufeff', ':', '.', '/', '//', 'http://', 'ip=',
    '-', '+', '0x', '@',
  ].forEach((before) => {
    net.isIP(`${before}${address}`);
  });
  net.isIP(`[${address}]`);
  net.isIP(`[${address}]:80`);
  net.isIP(`"${address}"`);
});
/*===
program  exit empty
===*/
