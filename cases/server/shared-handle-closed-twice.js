/*---
title   = "Closing a server whose handle another has closed tells its callback no error"
clauses = ["server.close.shared-handle", "server.close.callback-no-error"]
---*/
const first = net.createServer();
const last = net.createServer();
first.listen(0, '127.0.0.1', () => {
  last.listen(first, () => {
    last.close((error) => console.log('last', error));
    first.close((error) => console.log('first', error));
  });
});
/*===
console  .log("last", undefined)
console  .log("first", undefined)
===*/
