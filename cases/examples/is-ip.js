/*---
title   = "The documents' calls of isIP return what is written beside them"
clauses = [
    "net.is-ip.six",
    "net.is-ip.four",
    "net.is-ip.zero",
    "net.is-ip.leading-zeroes",
    "net.is-ip.prefix",
]
---*/
// The document's program.
net.isIP('::1'); // returns 6
net.isIP('127.0.0.1'); // returns 4
net.isIP('127.000.000.001'); // returns 0
net.isIP('127.0.0.1/24'); // returns 0
net.isIP('fhqwhgads'); // returns 0
/*===
net  .isIP("::1") -> 6
net  .isIP("127.0.0.1") -> 4
net  .isIP("127.000.000.001") -> 0
net  .isIP("127.0.0.1/24") -> 0
net  .isIP("fhqwhgads") -> 0
===*/
