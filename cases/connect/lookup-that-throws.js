/*---
title   = "What a look-up throws is not caught"
clauses = ["socket.connect-options.lookup-throws"]
---*/
const client = net.connect({
  port: 1,
  host: 'some.name',
  lookup: () => {
    throw new Error('thrown by the look-up');
  },
});
/*===
program  exit uncaught {message: "thrown by the look-up"}
===*/
