/*---
title   = "The answer of a look-up does not reach a socket that was destroyed meanwhile"
clauses = ["socket.connect-options.lookup-late"]
---*/
let answer;
const client = net.connect({
  port: 1,
  host: 'some.name',
  autoSelectFamily: false,
  lookup: (name, options, callback) => {
    answer = callback;
  },
});
client.on('close', () => answer(null, '127.0.0.1', 4));
client.destroy();
/*===
client  close
===*/
