/*---
title   = "What a `lookup` function throws leaves connect() as it is, even if it is no error"
clauses = ["socket.connect-options.lookup"]
---*/
const client = new net.Socket();
const lookup = () => {
  throw 'text';
};
try {
  client.connect({ port: 1, host: 'name.example', lookup: lookup });
} catch (thrown) {
  console.log(thrown);
}
client.destroy();
/*===
console  .log("text")
===*/
