/*---
title   = "What the writing side tells of itself from its making to 'close'"
clauses = ["stream.writable.state", "socket.end.ends-writable-state"]
---*/
const endpoint = wire.listen();
const client = new net.Socket();
const tell = (when) => {
  console.log(when, client.writable, client.writableEnded, client.writableFinished);
  console.log(when, client.writableLength, client.writableNeedDrain, client.writableCorked);
  console.log(when, client.writableObjectMode, client.errored, client.closed, client.destroyed);
};
tell('made');
client.connect(endpoint.port, '127.0.0.1', () => {
  const peer = endpoint.accept();
  tell('connect');
  client.end('x');
  tell('ended');
  client.on('prefinish', () => tell('prefinish'));
  client.on('finish', () => {
    tell('finish');
    peer.end();
  });
});
tell('connecting');
client.on('end', () => tell('end'));
client.on('close', () => tell('close'));
client.resume();
/*===
console  .log("made", true, false, false)
console  .log("made", 0, false, 0)
console  .log("made", false, null, false, false)
console  .log("connecting", true, false, false)
console  .log("connecting", 0, false, 0)
console  .log("connecting", false, null, false, false)
console  .log("connect", true, false, false)
console  .log("connect", 0, false, 0)
console  .log("connect", false, null, false, false)
console  .log("ended", false, true, false)
console  .log("ended", 0, false, 0)
console  .log("ended", false, null, false, false)
console  .log("prefinish", false, true, false)
console  .log("prefinish", 0, false, 0)
console  .log("prefinish", false, null, false, false)
console  .log("finish", false, true, true)
console  .log("finish", 0, false, 0)
console  .log("finish", false, null, false, false)
console  .log("end", false, true, true)
console  .log("end", 0, false, 0)
console  .log("end", false, null, false, false)
console  .log("close", false, true, true)
console  .log("close", 0, false, 0)
console  .log("close", false, null, true, true)
===*/
