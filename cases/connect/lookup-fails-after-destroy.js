/*---
title   = "The error of a look-up does not reach a socket that was destroyed meanwhile"
clauses = ["socket.connect-options.lookup-late"]
---*/
let answer;
const client = net.connect({
  port: 1,
  host: 'some.name',
  autoSelectFamily: true,
  lookup: (name, options, callback) => {
    answer = callback;
  },
});
client.on('close', () => answer(new Error('too late')));
client.destroy();
/*===
client  close
===*/
