/*---
title   = "A socket with a bound handle looks names up, and makes one attempt"
clauses = ["bound-socket.connect.one-attempt", "bound-socket.connect.from-its-address"]
since   = "24.21.0"
---*/
const endpoint = wire.listen();
const handle = new net.BoundSocket({ host: '127.0.0.1' });
const port = handle.address().port;
const options = { port: endpoint.port, host: 'a name', handle, autoSelectFamily: 'no boolean' };
options.lookup = (hostname, given, callback) => {
  console.log(hostname, given.all);
  callback(null, '127.0.0.1', 4);
};
const client = net.connect(options, () => {
  console.log(client.localPort === port, client.autoSelectFamilyAttemptedAddresses);
  client.destroy();
});
/*===
console  .log("a name", undefined)
console  .log(true, undefined)
client  lookup null, "127.0.0.1", 4, "a name"
client  connectionAttempt "127.0.0.1", ...
===*/
