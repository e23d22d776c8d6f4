/*---
title   = "A look-up that answers starts the idle time anew"
clauses = ["socket.set-timeout.activity-restarts"]
---*/
const port = wire.unanswering().port;
let answer;
const lookup = (name, options, callback) => {
  answer = callback;
};
const client = net.connect({ port, host: 'name.example', autoSelectFamily: false, lookup });
client.setTimeout(30);
client.once('timeout', () => {
  client.once('timeout', () => client.destroy());
  answer(null, '127.0.0.1', 4);
});
setTimeout(() => {}, 60);
/*===
client  timeout
client  lookup null, "127.0.0.1", 4, "name.example"
client  timeout
client  close false
===*/
