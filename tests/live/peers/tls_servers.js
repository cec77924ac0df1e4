// HTTPS server: KIND CERT KEY PORT, where KIND is https or http2: answers every
// request with its path.
const [kind, cert, key, port] = process.argv.slice(2);
const read = require('fs').readFileSync;
const options = { cert: read(cert), key: read(key) };
const answer = (request, response) => {
  request.resume();
  response.end(request.url);
};
const server =
  kind == 'https'
    ? require('https').createServer(options, answer)
    : require('http2').createSecureServer(options, answer);
server.listen(+port, '127.0.0.1');
