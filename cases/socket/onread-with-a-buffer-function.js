/*---
title   = "onread may get its buffer from a function, and pauses by returning false"
clauses = [
    "socket.new.onread-buffer-function",
    "socket.new.onread-callback",
    "socket.new.onread-false-pauses",
    "socket.new.onread-pause-resume",
    "socket.new.onread-other-events",
]
---*/
const server = net.createServer((accepted) => {
  accepted.end('received');
  server.close();
});
server.listen(0, '127.0.0.1', () => {
  const client = net.connect({
    port: server.address().port,
    host: '127.0.0.1',
    onread: {
      buffer: () => Buffer.alloc(64),
      callback: (count, buffer) => {
        console.log(buffer.toString('utf8', 0, count));
        setImmediate(() => {
          console.log('resume');
          client.resume();
        });
        return false;
      },
    },
  });
});
/*===
console  .log("received")
console  .log("resume")
client   never data
client   end
client   close false
===*/
