/*---
title   = "The documents' calls of isIPv4 return what is written beside them"
clauses = ["net.is-ipv4.true", "net.is-ipv4.false"]
---*/
// The document's program.
net.isIPv4('127.0.0.1'); // returns true
net.isIPv4('127.000.000.001'); // returns false
net.isIPv4('127.0.0.1/24'); // returns false
net.isIPv4('fhqwhgads'); // returns false
/*===
net  .isIPv4("127.0.0.1") -> true
net  .isIPv4("127.000.000.001") -> false
net  .isIPv4("127.0.0.1/24") -> false
net  .isIPv4("fhqwhgads") -> false
===*/
