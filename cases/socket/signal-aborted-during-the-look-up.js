/*---
title   = "A signal that is aborted during the look-up keeps the socket from connecting"
clauses = ["socket.new.signal-destroys"]
---*/
const controller = new AbortController();
const port = wire.listen().port;
const lookup = (name, options, callback) => {
  setImmediate(() => {
    controller.abort();
    callback(null, [{ address: '127.0.0.1', family: 4 }]);
  });
};
const options = { port, host: 'name.example', lookup, signal: controller.signal };
const client = net.connect(options);
client.on('error', (error) => console.log(error.code));
/*===
console  .log("ABORT_ERR")
client   close true
client   never connectionAttempt
client   never connect
===*/
