/*---
title   = "An error that nobody catches"
clauses = ["self-check"]
timeout = 3000
---*/
setTimeout(() => {
  throw new Error('nobody catches this');
}, 1);
/*===
program  exit empty
===*/
