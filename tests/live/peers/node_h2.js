// Both ends of HTTP/2 in plaintext: "server PORT", "client URL COUNT" with 30
// requests at a time, every third with a body; "?size=" is the answer's.
const http2 = require('http2');
const [what, where, count] = process.argv.slice(2);

function serve() {
  const server = http2.createServer();
  server.on('stream', (stream, fields) => {
    stream.resume();
    stream.on('end', () => {
      stream.respond({ ':status': 200 }, { waitForTrailers: true });
      stream.on('wantTrailers', () => stream.sendTrailers({ 'x-sum': '1' }));
      stream.end('x'.repeat(Number(fields[':path'].split('size=')[1])));
    });
  });
  server.listen(Number(where), '127.0.0.1');
}

function ask() {
  const client = http2.connect(where);
  let next = 0;
  let left = Number(count);
  const one = () => {
    if (next == count) return;
    const i = next++;
    const post = i % 3 == 0;
    const fields = { ':method': post ? 'POST' : 'GET', ':path': `/node${i}?size=${i * 500}` };
    const request = client.request(fields, { endStream: !post });
    if (post) request.end('b'.repeat(i * 300));
    request.resume();
    request.on('close', () => {
      if (--left == 0) client.close();
      one();
    });
  };
  for (let i = 0; i < 30; i++) one();
}

if (what == 'server') serve();
else ask();
