/*---
title   = "pause() inside the callback of onread holds back what has arrived already"
clauses = ["socket.new.onread-pause-resume"]
---*/
const endpoint = wire.listen();
const onread = {
  buffer: Buffer.alloc(2),
  callback: (count, buffer) => {
    console.log(buffer.toString(), client.bytesRead);
    client.pause();
    setTimeout(() => {
      console.log('resume', client.isPaused());
      client.resume();
    }, 20);
  },
};
const client = net.connect({ port: endpoint.port, host: '127.0.0.1', onread }, () => {
  const peer = endpoint.accept();
  peer.send('abcd');
  peer.end();
});
/*===
console  .log("ab", 2)
console  .log("resume", true)
console  .log("cd", 4)
console  .log("resume", true)
client   end
===*/
