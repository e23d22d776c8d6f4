/*---
title   = "No address is of both families"
clauses = ["net.is-ipv4.false", "net.is-ipv6.false", "net.is-ip.zero"]
---*/
console.log(net.isIPv4('::1'), net.isIPv6('127.0.0.1'));
console.log(net.isIPv4(''), net.isIPv6(''), net.isIP(''));
console.log(net.isIPv4('256.0.0.1'), net.isIPv4('1.2.3'), net.isIPv4(' 1.2.3.4'));
/*===
console  .log(false, false)
console  .log(false, false, 0)
console  .log(false, false, false)
===*/
