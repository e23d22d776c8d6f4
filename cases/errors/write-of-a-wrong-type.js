/*---
title   = "The error of a write() of a wrong type tells which types it takes, and which it got"
clauses = ["socket.write.wrong-type-throws", "errors.invalid-arg-type.names-what-it-received"]
---*/
const client = new net.Socket();
const types = 'type string or an instance of Buffer, TypedArray, or DataView';
const reject = (chunk, received) => {
  assert.throws(() => client.write(chunk), {
    name: 'TypeError',
    code: 'ERR_INVALID_ARG_TYPE',
    message: `The "chunk" argument must be of ${types}. Received ${received}`,
  });
};
reject(5, 'type number (5)');
reject(true, 'type boolean (true)');
reject(undefined, 'undefined');
reject({}, 'an instance of Object');
reject([], 'an instance of Array');
client.destroy();
/*===
client  never error
===*/
