/*---
title   = "A program that never ends"
clauses = ["self-check"]
timeout = 1000
---*/
net.createServer().listen(0, '127.0.0.1');
