// HTTPS server ("serve CERT KEY PORT") and client ("ask PORT CONNS N"), HTTP/1.1
// only; a client's connection asks N times for /p/<its own port>/<i>.
package main

import (
	"context"
	"crypto/tls"
	"fmt"
	"io"
	"log"
	"net"
	"net/http"
	"os"
	"strconv"
	"sync"
)

func serve(cert, key, port string) {
	server := &http.Server{
		Addr:         "127.0.0.1:" + port,
		TLSNextProto: map[string]func(*http.Server, *tls.Conn, http.Handler){},
		Handler: http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			fmt.Fprint(w, r.URL.Path)
		}),
	}
	log.Fatal(server.ListenAndServeTLS(cert, key))
}

func ask(port string, n int) {
	conn, err := net.Dial("tcp", "127.0.0.1:"+port)
	if err != nil {
		log.Fatal(err)
	}
	own := conn.LocalAddr().(*net.TCPAddr).Port
	transport := &http.Transport{
		MaxConnsPerHost: 1,
		TLSClientConfig: &tls.Config{InsecureSkipVerify: true},
		TLSNextProto:    map[string]func(string, *tls.Conn) http.RoundTripper{},
		DialContext: func(context.Context, string, string) (net.Conn, error) {
			return conn, nil
		},
	}
	client := &http.Client{Transport: transport}
	for i := 0; i < n; i++ {
		response, err := client.Get(fmt.Sprintf("https://127.0.0.1:%s/p/%d/%d", port, own, i))
		if err != nil {
			log.Fatal(err)
		}
		io.Copy(io.Discard, response.Body)
		response.Body.Close()
	}
	transport.CloseIdleConnections()
}

func main() {
	if os.Args[1] == "serve" {
		serve(os.Args[2], os.Args[3], os.Args[4])
	}
	conns, _ := strconv.Atoi(os.Args[3])
	n, _ := strconv.Atoi(os.Args[4])
	var all sync.WaitGroup
	for c := 0; c < conns; c++ {
		all.Add(1)
		go func() {
			defer all.Done()
			ask(os.Args[2], n)
		}()
	}
	all.Wait()
}
