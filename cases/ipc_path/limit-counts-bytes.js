/*---
title    = "The limit of a path counts bytes, not characters"
clauses  = ["ipc-path.over-long-fails", "ipc-path.of-108-bytes"]
since    = "24.0.0"
platform = ["linux"]
---*/
const folder = tmp('-').slice(0, -1);
const fits = `${folder}${'x'.repeat(105 - folder.length)}€`;
const server = net.createServer();
server.listen(fits, () => {
  console.log('fits', fits.length);
  server.close();
});
const other = net.createServer();
other.on('error', (error) => console.log(error.code, error.address.length));
other.listen(`x${fits}`);
/*===
console  .log("fits", 106)
console  .log("EINVAL", 107)
===*/
