/*---
title   = "Writing an empty string sends nothing and calls back"
clauses = ["socket.write.empty"]
---*/
const server = net.createServer((accepted) => {
  accepted.resume();
  server.close();
});
server.listen(0, '127.0.0.1', () => {
  const client = net.connect(server.address().port, '127.0.0.1', () => {
    client.write('', () => client.end());
  });
});
/*===
client    .write("", function) -> true
client    write callback
accepted  never data
accepted  end
===*/
