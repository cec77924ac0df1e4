import com.sun.net.httpserver.HttpServer;
import java.net.InetSocketAddress;
import java.util.concurrent.Executors;

/** The JDK's own HTTP server: /PATH?size=N gives N bytes, chunked without a size. */
public class Server {
    public static void main(String[] args) throws Exception {
        var server = HttpServer.create(new InetSocketAddress("127.0.0.1", Integer.parseInt(args[0])), 0);
        server.setExecutor(Executors.newFixedThreadPool(4));
        server.createContext("/", exchange -> {
            exchange.getRequestBody().readAllBytes();
            var query = exchange.getRequestURI().getQuery();
            var sized = query != null && query.startsWith("size=");
            var body = new byte[sized ? Integer.parseInt(query.substring(5)) : 100];
            // 0 means chunked here, and -1 none.
            exchange.sendResponseHeaders(200, sized ? (body.length == 0 ? -1 : body.length) : 0);
            try (var out = exchange.getResponseBody()) {
                out.write(body);
            }
        });
        server.start();
    }
}
