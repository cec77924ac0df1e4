// Both ends of HTTP/2 in plaintext: "server PORT" (prior knowledge and upgrade),
// "client URL N" (N requests at once, every other one with a body).
package main

import (
	"crypto/tls"
	"fmt"
	"io"
	"net"
	"net/http"
	"os"
	"strconv"
	"strings"
	"sync"

	"golang.org/x/net/http2"
	"golang.org/x/net/http2/h2c"
)

func serve(port string) {
	handler := http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		n, _ := io.Copy(io.Discard, r.Body)
		if trailers := strings.HasPrefix(r.URL.Path, "/go"); trailers {
			w.Header().Set("Trailer", "X-Sum")
			defer w.Header().Set("X-Sum", "1")
		}
		fmt.Fprintln(w, r.Method, r.URL, n)
	})
	server := &http.Server{Addr: "127.0.0.1:" + port, Handler: h2c.NewHandler(handler, &http2.Server{})}
	panic(server.ListenAndServe())
}

func ask(url string, count int) {
	transport := &http2.Transport{
		AllowHTTP: true,
		DialTLS:   func(network, address string, _ *tls.Config) (net.Conn, error) { return net.Dial(network, address) },
	}
	var all sync.WaitGroup
	for i := 0; i < count; i++ {
		all.Add(1)
		go func(i int) {
			defer all.Done()
			method, body := "GET", io.Reader(nil)
			if i%2 == 0 {
				method, body = "POST", strings.NewReader(strings.Repeat("x", i*100))
			}
			request, err := http.NewRequest(method, fmt.Sprintf("%s/go%d", url, i), body)
			if err != nil {
				panic(err)
			}
			response, err := transport.RoundTrip(request)
			if err != nil {
				panic(err)
			}
			io.Copy(io.Discard, response.Body)
			response.Body.Close()
		}(i)
	}
	all.Wait()
}

func main() {
	switch os.Args[1] {
	case "server":
		serve(os.Args[2])
	case "client":
		count, err := strconv.Atoi(os.Args[3])
		if err != nil {
			panic(err)
		}
		ask(os.Args[2], count)
	}
}
