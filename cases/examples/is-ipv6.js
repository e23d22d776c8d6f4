/*---
title   = "The documents' calls of isIPv6 return what is written beside them"
clauses = ["net.is-ipv6.true", "net.is-ipv6.false"]
---*/
// The document's program.
net.isIPv6('::1'); // returns true
net.isIPv6('fhqwhgads'); // returns false
/*===
net  .isIPv6("::1") -> true
net  .isIPv6("fhqwhgads") -> false
===*/
