/*---
title   = "What the lookup function throws leaves connect()"
clauses = ["emitter.emit.throw-leaves-the-call"]
---*/
const socket = new net.Socket();
const lookup = () => {
  throw new Error('no such book');
};
const options = { port: 1, host: 'name.example', lookup };
assert.throws(() => socket.connect(options), { message: 'no such book' });
socket.connecting;
socket.destroy();
/*===
client  .connecting -> true
client  close
===*/
