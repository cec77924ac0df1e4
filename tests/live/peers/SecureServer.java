import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.FileInputStream;
import java.net.InetSocketAddress;
import java.security.KeyStore;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/** The JDK's own HTTPS server: PORT, and a file of PKCS #12 with the password "password". */
public class SecureServer {
    public static void main(String[] args) throws Exception {
        var password = "password".toCharArray();
        var store = KeyStore.getInstance("PKCS12");
        store.load(new FileInputStream(args[1]), password);
        var keys = KeyManagerFactory.getInstance("SunX509");
        keys.init(store, password);
        var context = SSLContext.getInstance("TLS");
        context.init(keys.getKeyManagers(), null, null);
        var server = HttpsServer.create(new InetSocketAddress("127.0.0.1", Integer.parseInt(args[0])), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(context));
        server.createContext("/", exchange -> {
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        server.start();
    }
}
