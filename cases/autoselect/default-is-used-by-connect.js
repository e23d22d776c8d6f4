/*---
title   = "Without the option connect() follows the default of autoSelectFamily"
clauses = [
    "socket.connect-options.auto-select-family-default",
    "net.set-default-auto-select-family.sets",
]
---*/
const server = net.createServer((accepted) => accepted.end());
server.listen(0, '127.0.0.1', () => {
  const lookup = (host, options, callback) => {
    console.log('all:', options.all ?? false);
    if (options.all) callback(null, [{ address: '127.0.0.1', family: 4 }]);
    else callback(null, '127.0.0.1', 4);
  };
  const options = { port: server.address().port, host: 'name.example', lookup };
  const first = net.connect(options);
  first.resume();
  first.on('close', () => {
    net.setDefaultAutoSelectFamily(false);
    const second = net.connect(options);
    second.resume();
    second.on('close', () => server.close());
  });
});
/*===
console  .log("all:", true)
console  .log("all:", false)
client   connect
client2  connect
===*/
