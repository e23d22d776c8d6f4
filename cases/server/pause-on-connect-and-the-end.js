/*---
title   = "A socket that was paused on connecting hears of the peer's end when it is resumed"
clauses = ["net.create-server.pause-on-connect"]
---*/
const server = net.createServer({ pauseOnConnect: true }, (accepted) => {
  accepted.on('end', () => console.log('end'));
  server.close();
  setImmediate(() => setImmediate(() => {
    console.log('resume');
    accepted.resume();
  }));
});
server.listen(0, '127.0.0.1', () => {
  const peer = wire.connect(server.address().port);
  peer.end();
});
/*===
console   .log("resume")
console   .log("end")
accepted  end
accepted  close false
===*/
