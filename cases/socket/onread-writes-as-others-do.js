/*---
title   = "A socket with onread writes as others do: an echo in its callback"
clauses = ["socket.write.sends", "socket.new.onread-callback"]
---*/
const endpoint = wire.listen();
let peer;
const onread = {
  buffer: Buffer.alloc(64),
  callback: (count, buffer) => {
    client.write(buffer.toString('utf8', 0, count), () => {
      peer.receive(4);
      peer.end();
    });
  },
};
const client = net.connect({ port: endpoint.port, host: '127.0.0.1', onread }, () => {
  peer = endpoint.accept();
  peer.send('echo');
});
/*===
peer    data b"echo"
peer    fin
client  end
===*/
