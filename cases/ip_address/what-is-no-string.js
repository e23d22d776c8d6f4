/*---
title   = "What is no string is no address"
clauses = ["net.is-ip.not-a-string", "net.is-ip.zero"]
---*/
console.log(net.isIP(), net.isIP(null), net.isIP(1));
console.log(net.isIPv4(undefined), net.isIPv6(null));
/*===
console  .log(0, 0, 0)
console  .log(false, false)
===*/
