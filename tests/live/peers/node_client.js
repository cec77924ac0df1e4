// Node's http client: `node_client.js URL N`, N requests, every other one a
// POST, over an agent that keeps four connections.
const http = require("http");

const [url, n] = [process.argv[2], Number(process.argv[3])];
const agent = new http.Agent({ keepAlive: true, maxSockets: 4 });

function call(i) {
  return new Promise((resolve, reject) => {
    const method = i % 2 ? "POST" : "GET";
    const path = `${url}/node/${String(i).padStart(4, "0")}?size=${i * 37}`;
    const request = http.request(path, { agent, method }, (response) => {
      response.resume().on("end", resolve);
    });
    request.on("error", reject);
    // In parts: a body without a length goes chunked.
    if (i % 2) request.write("b".repeat(i * 11));
    request.end();
  });
}

Promise.all(Array.from({ length: n }, (_, i) => call(i))).then(
  () => agent.destroy(),
  (error) => {
    console.error(error);
    process.exit(1);
  },
);
