/*---
title   = "Unknown encodings and addresses that are none are told as they are, at the end of the message"
clauses = ["errors.ends-with-the-value"]
---*/
const client = new net.Socket();
const told = (call) => {
  try {
    call();
  } catch (error) {
    console.log(error.code, error.message);
  }
};
told(() => client.setEncoding("it's"));
told(() => client.setEncoding({}));
told(() => client.setEncoding([1, 'a']));
told(() => client.connect({ port: 1, localAddress: "it's" }));
told(() => client.connect({ port: 1, localAddress: [] }));
told(() => client.connect({ port: 1, localAddress: { a: 1 } }));
/*===
console  .log("ERR_UNKNOWN_ENCODING", "Unknown encoding: it's")
console  .log("ERR_UNKNOWN_ENCODING", "Unknown encoding: {}")
console  .log("ERR_UNKNOWN_ENCODING", "Unknown encoding: [ 1, 'a' ]")
console  .log("ERR_INVALID_IP_ADDRESS", "Invalid IP address: it's")
console  .log("ERR_INVALID_IP_ADDRESS", "Invalid IP address: []")
console  .log("ERR_INVALID_IP_ADDRESS", "Invalid IP address: { a: 1 }")
===*/
