/*---
title   = "A connection from a blocked address is closed without a word, and not handed out"
clauses = ["net.create-server.block-list"]
since   = "22.13.0"
---*/
const blockList = new net.BlockList();
blockList.addAddress('127.0.0.1');
const server = net.createServer({ blockList });
server.listen(0, '127.0.0.1', () => {
  wire.connect(server.address().port);
  // Between two timers every event loop looks at what has come.
  setTimeout(() => setTimeout(() => server.close(), 20), 20);
});
/*===
server  close
server  never connection
peer    fin
peer    never data
===*/
