/*---
title   = "A bound socket that nobody uses lets the program end"
clauses = ["bound-socket.holds-nothing"]
since   = "24.21.0"
---*/
const bound = new net.BoundSocket({ host: '127.0.0.1' });
const path = new net.BoundSocket({ path: tmp('bound') });
console.log(bound.isPipe, path.isPipe);
/*===
program  exit empty
===*/
