/*---
title   = "What is added to a block list while its server listens holds for the next connections"
clauses = ["net.create-server.block-list-changes"]
since   = "22.13.0"
---*/
const blockList = new net.BlockList();
const server = net.createServer({ blockList }, (accepted) => {
  blockList.addAddress('127.0.0.1');
  accepted.destroy();
});
server.listen(0, '127.0.0.1', () => {
  const port = server.address().port;
  const first = net.connect(port, '127.0.0.1');
  first.resume();
  first.on('close', () => {
    const second = net.connect(port, '127.0.0.1');
    second.resume();
    second.on('close', () => server.close());
  });
});
/*===
server   connection accepted
client2  end
===*/
