/*---
title   = "After removeAllListeners() a socket keeps no place for events without listeners"
clauses = ["emitter.event-names.forgotten-after-remove-all"]
---*/
const listener = () => {};
const again = (client) => {
  client.on('data', listener);
  client.on('mine', listener);
  client.off('data', listener);
  client.on('data', listener);
  client.eventNames();
};
const one = new net.Socket();
one.removeAllListeners('close');
again(one);
const every = new net.Socket();
every.removeAllListeners();
again(every);
again(new net.Socket());
/*===
client   .eventNames() -> ["end", "mine", "data"]
client2  .eventNames() -> ["mine", "data"]
client3  .eventNames() -> ["data", "end", "mine"]
===*/
