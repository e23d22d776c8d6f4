/*---
title   = "A paused socket hears of the peer's end when it is resumed"
clauses = ["socket.event-end.peer-ended", "stream.readable.end-waits-for-consumption"]
---*/
const endpoint = wire.listen();
const client = net.connect(endpoint.port, '127.0.0.1', () => {
  const peer = endpoint.accept();
  peer.send('wait');
  peer.end();
  setTimeout(() => setTimeout(() => client.resume(), 20), 20);
});
client.pause();
/*===
client  .resume() -> client
client  data b"wait"
client  end
client  finish
client  close false
===*/
