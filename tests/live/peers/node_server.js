// Node's http server: /PATH?size=N gives N bytes, ?coding=gzip the request's
// content back in that coding, both chunked without a size.
const http = require("http");

http
  .createServer((request, response) => {
    const content = [];
    request.on("data", (piece) => content.push(piece));
    request.on("end", () => {
      const coding = new URL(request.url, "http://x").searchParams.get("coding");
      if (coding !== null) {
        const { gzipSync, deflateSync, brotliCompressSync } = require("zlib");
        const code = { gzip: gzipSync, deflate: deflateSync, br: brotliCompressSync };
        response.setHeader("Content-Encoding", coding);
        response.setHeader("Content-Type", "application/json");
        response.end(code[coding](Buffer.concat(content)));
        return;
      }
      const size = new URL(request.url, "http://x").searchParams.get("size");
      if (size === null) {
        response.write("one part\n");
        setImmediate(() => response.end("and another\n"));
        return;
      }
      response.setHeader("Content-Length", size);
      response.end("n".repeat(Number(size)));
    });
  })
  .listen(Number(process.argv[2]), "127.0.0.1");
