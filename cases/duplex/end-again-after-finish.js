/*---
title   = "The callback of an end() after 'finish' gets ERR_STREAM_ALREADY_FINISHED"
clauses = ["socket.end.twice", "socket.end.callback"]
---*/
const endpoint = wire.listen();
const client = net.connect(endpoint.port, '127.0.0.1', () => {
  const peer = endpoint.accept();
  client.end();
  client.on('finish', () => {
    client.end(() => peer.end());
  });
});
client.resume();
/*===
client  end callback ({code: "ERR_STREAM_ALREADY_FINISHED"})
client  close false
client  never error
===*/
