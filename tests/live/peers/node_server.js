// Node's http server: /PATH?size=N gives N bytes, chunked without a size.
const http = require("http");

http
  .createServer((request, response) => {
    request.resume().on("end", () => {
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
