// HTTPS client: KIND NAME PORT,... CONNS N, where KIND is https or http2; each of
// CONNS connections to each port asks N times for /p/NAME/<its own port>/<i>.
const [kind, name, list, conns, n] = process.argv.slice(2);
const ports = list.split(',').flatMap((port) => Array(+conns).fill(+port));

function withHttps(port) {
  const https = require('https');
  const socket = require('tls').connect({ port, host: '127.0.0.1', rejectUnauthorized: false }, () => {
    const agent = new https.Agent({ keepAlive: true, maxSockets: 1 });
    agent.createConnection = () => socket;
    const own = socket.localPort;
    const ask = (i) => {
      if (i == n) return agent.destroy();
      const options = { agent, port, host: '127.0.0.1', path: `/p/${name}/${own}/${i}` };
      https.get(options, (answer) => answer.resume().on('end', () => ask(i + 1)));
    };
    ask(0);
  });
}

function withHttp2(port) {
  const url = `https://127.0.0.1:${port}`;
  const session = require('http2').connect(url, { rejectUnauthorized: false }, () => {
    const own = session.socket.localPort;
    let left = +n;
    for (let i = 0; i < n; i++) {
      const request = session.request({ ':path': `/p/${name}/${own}/${i}` });
      request.resume();
      request.on('close', () => --left || session.close());
    }
  });
}

ports.forEach(kind == 'https' ? withHttps : withHttp2);
