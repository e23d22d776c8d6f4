/*---
title   = "The article's address checks return what is written beside them"
clauses = ["net.is-ip.six", "net.is-ip.four", "net.is-ipv4.true", "net.is-ipv6.true"]
---*/
// The article's program.
net.isIP('::1'); // 6
net.isIP('127.0.0.1'); // 4
net.isIPv4('127.0.0.1'); // true
net.isIPv6('::1'); // true
/*===
net  .isIP("::1") -> 6
net  .isIP("127.0.0.1") -> 4
net  .isIPv4("127.0.0.1") -> true
net  .isIPv6("::1") -> true
===*/
