/*---
title   = "A socket that ends by itself, because the peer has ended, uncorks its writes"
clauses = ["stream.end.uncorks", "socket.event-end.pending-writes-are-sent"]
---*/
const endpoint = wire.listen();
const client = net.connect(endpoint.port, '127.0.0.1', () => {
  const peer = endpoint.accept();
  client.cork();
  client.write('held back', () => console.log('written'));
  peer.end();
});
client.on('end', () => client.writableCorked);
client.on('finish', () => client.writableCorked);
client.resume();
/*===
console  .log("written")
client   end
client   .writableCorked -> 1
client   finish
client   .writableCorked -> 0
client   close false
peer     data b"held back"
peer     fin
===*/
