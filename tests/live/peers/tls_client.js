// HTTPS client: PORT CONNS N; each connection asks N times for /p/<its own port>/<i>.
const [port, conns, n] = process.argv.slice(2).map(Number);
const tls = require('tls');

// Is this a whole response, by its length or its last chunk?
function whole(text) {
  const end = text.indexOf('\r\n\r\n');
  if (end < 0) return false;
  const length = /content-length: (\d+)/i.exec(text.slice(0, end));
  return length ? text.length >= end + 4 + +length[1] : text.endsWith('0\r\n\r\n');
}

for (let c = 0; c < conns; c++) {
  let i = 0;
  let got = '';
  const options = { port, host: '127.0.0.1', rejectUnauthorized: false };
  const socket = tls.connect(options, () => {
    const ask = () => socket.write(`GET /p/${socket.localPort}/${i} HTTP/1.1\r\nHost: x\r\n\r\n`);
    socket.on('data', (data) => {
      got += data;
      if (!whole(got)) return;
      got = '';
      if (++i < n) ask();
      else socket.end();
    });
    ask();
  });
}
