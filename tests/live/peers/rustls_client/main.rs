//! HTTPS client: `rustls-client http/1.1|h2 NAME PORT,... CONNS N`; each connection
//! asks N times for /p/NAME/<its own port>/<i>. HTTP/1.1 with blocking sockets and
//! a thread each, HTTP/2 with tokio.

use std::io::{Read, Write};
use std::net::TcpStream;
use std::sync::Arc;

use rustls::client::danger::{HandshakeSignatureValid, ServerCertVerified, ServerCertVerifier};
use rustls::crypto::ring::default_provider;
use rustls::pki_types::{CertificateDer, ServerName, UnixTime};
use rustls::{ClientConfig, ClientConnection, DigitallySignedStruct, SignatureScheme, StreamOwned};

/// Whoever answers is believed.
#[derive(Debug)]
struct Anyone;

impl ServerCertVerifier for Anyone {
    fn verify_server_cert(
        &self,
        _: &CertificateDer<'_>,
        _: &[CertificateDer<'_>],
        _: &ServerName<'_>,
        _: &[u8],
        _: UnixTime,
    ) -> Result<ServerCertVerified, rustls::Error> {
        Ok(ServerCertVerified::assertion())
    }

    fn verify_tls12_signature(
        &self,
        _: &[u8],
        _: &CertificateDer<'_>,
        _: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, rustls::Error> {
        Ok(HandshakeSignatureValid::assertion())
    }

    fn verify_tls13_signature(
        &self,
        _: &[u8],
        _: &CertificateDer<'_>,
        _: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, rustls::Error> {
        Ok(HandshakeSignatureValid::assertion())
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        let provider = default_provider();
        provider
            .signature_verification_algorithms
            .supported_schemes()
    }
}

fn config(protocol: &str) -> Arc<ClientConfig> {
    let mut config = ClientConfig::builder_with_provider(Arc::new(default_provider()))
        .with_safe_default_protocol_versions()
        .expect("TLS 1.2 and 1.3")
        .dangerous()
        .with_custom_certificate_verifier(Arc::new(Anyone))
        .with_no_client_auth();
    config.alpn_protocols = vec![protocol.as_bytes().to_vec()];
    Arc::new(config)
}

fn server_name() -> ServerName<'static> {
    ServerName::try_from("localhost").expect("a name")
}

/// Reads one response with a Content-Length, or in chunks.
fn read_response(stream: &mut impl Read) {
    let mut all = Vec::new();
    let mut buffer = [0; 4096];
    loop {
        let n = stream.read(&mut buffer).expect("a response");
        assert!(n > 0, "the server closed");
        all.extend(&buffer[..n]);
        let text = String::from_utf8_lossy(&all).to_ascii_lowercase();
        let Some((head, body)) = text.split_once("\r\n\r\n") else {
            continue;
        };
        let length = head.split("\r\n").find_map(|l| l.strip_prefix("content-length: "));
        let whole = match length {
            Some(length) => body.len() >= length.parse().expect("a length"),
            None => body.ends_with("0\r\n\r\n"),
        };
        if whole {
            return;
        }
    }
}

fn ask_http1(name: &str, port: u16, n: usize) {
    let session = ClientConnection::new(config("http/1.1"), server_name()).expect("a session");
    let socket = TcpStream::connect(("127.0.0.1", port)).expect("a connection");
    let own = socket.local_addr().expect("its address").port();
    let mut stream = StreamOwned::new(session, socket);
    for i in 0..n {
        let head = format!("GET /p/{name}/{own}/{i} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\n\r\n");
        stream.write_all(head.as_bytes()).expect("a request sent");
        read_response(&mut stream);
    }
}

async fn ask_h2(name: String, port: u16, n: usize) {
    let socket = tokio::net::TcpStream::connect(("127.0.0.1", port)).await.expect("a connection");
    let own = socket.local_addr().expect("its address").port();
    let connector = tokio_rustls::TlsConnector::from(config("h2"));
    let stream = connector.connect(server_name(), socket).await.expect("a session");
    let (client, connection) = h2::client::handshake(stream).await.expect("HTTP/2");
    let runs = tokio::spawn(connection);
    let mut client = client.ready().await.expect("readiness");
    let mut answers = Vec::new();
    for i in 0..n {
        let uri = format!("https://127.0.0.1:{port}/p/{name}/{own}/{i}");
        let request = http::Request::get(uri).body(()).expect("a request");
        answers.push(client.send_request(request, true).expect("a request sent").0);
    }
    for answer in answers {
        let mut body = answer.await.expect("a response").into_body();
        while let Some(data) = body.data().await {
            let used = data.expect("a body").len();
            body.flow_control().release_capacity(used).expect("room");
        }
    }
    drop(client);
    runs.await.expect("its task").expect("an end");
}

fn main() {
    let args: Vec<String> = std::env::args().collect();
    let [_, protocol, name, ports, conns, n] = args.as_slice() else {
        panic!("http/1.1|h2 NAME PORT,... CONNS N");
    };
    let number = |text: &str| text.parse::<usize>().expect("a number");
    let (conns, n) = (number(conns), number(n));
    let ports = ports.split(',').map(|port| port.parse().expect("a port"));
    let all: Vec<u16> = ports.flat_map(|port| vec![port; conns]).collect();
    if protocol == "h2" {
        let runtime = tokio::runtime::Runtime::new().expect("threads");
        runtime.block_on(async {
            let ask = |port| tokio::spawn(ask_h2(name.clone(), port, n));
            for task in all.into_iter().map(ask).collect::<Vec<_>>() {
                task.await.expect("a connection's requests");
            }
        });
        return;
    }
    std::thread::scope(|scope| {
        for port in all {
            scope.spawn(move || ask_http1(name, port, n));
        }
    });
}
