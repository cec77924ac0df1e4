// HTTPS server: answers every request with its path.
const [cert, key, port] = process.argv.slice(2);
const read = require('fs').readFileSync;
require('https')
  .createServer({ cert: read(cert), key: read(key) }, (request, response) => {
    request.resume();
    response.end(request.url);
  })
  .listen(+port, '127.0.0.1');
