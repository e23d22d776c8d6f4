/*---
title   = "What a listener of 'lookup' throws leaves a connect() whose lookup answers at once"
clauses = ["emitter.emit.throw-leaves-the-call"]
---*/
const socket = new net.Socket();
socket.on('lookup', () => {
  throw new Error('not there');
});
const options = {
  port: 1,
  host: 'name.example',
  lookup: (name, given, callback) => {
    try {
      callback(null, '127.0.0.1', 4);
    } catch (error) {
      console.log('by the callback', error.message);
      throw new Error('handed on');
    }
  },
  autoSelectFamily: false,
};
assert.throws(() => socket.connect(options), { message: 'handed on' });
socket.destroy();
/*===
console  .log("by the callback", "not there")
client   never connectionAttempt
client   close
===*/
