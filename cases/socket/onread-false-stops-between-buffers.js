/*---
title   = "After false no further call comes before resume(), though more has arrived"
clauses = ["socket.new.onread-false-pauses", "socket.new.onread-pause-resume"]
---*/
const endpoint = wire.listen();
const callback = (count, buffer) => {
  console.log(buffer.toString('utf8', 0, count));
  setTimeout(() => {
    console.log('resume');
    client.resume();
  }, 20);
  return false;
};
const onread = { buffer: Buffer.alloc(2), callback };
const client = net.connect({ port: endpoint.port, host: '127.0.0.1', onread }, () => {
  const peer = endpoint.accept();
  peer.send('abcd');
  peer.end();
});
/*===
console  .log("ab")
console  .log("resume")
console  .log("cd")
console  .log("resume")
client   end
===*/
