// HTTPS server ("serve CERT KEY PORT", HTTP/1.1 and HTTP/2) and client
// ("http/1.1|h2 NAME PORT,... CONNS N"); each of CONNS connections to each port
// asks N times for /p/NAME/<its own port>/<i>, with HTTP/2 at once. With WAIT in the
// environment all rest after the first request until that file exists, having made
// WAIT.begun, and then ask for different statuses.
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
	"strings"
	"sync"
	"time"
)

func serve(cert, key, port string) {
	server := &http.Server{
		Addr: "127.0.0.1:" + port,
		Handler: http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			if status, err := strconv.Atoi(r.FormValue("status")); err == nil {
				w.WriteHeader(status)
			}
			fmt.Fprint(w, r.URL.Path)
		}),
	}
	log.Fatal(server.ListenAndServeTLS(cert, key))
}

var resting sync.WaitGroup

func rest(wait string) {
	resting.Done()
	resting.Wait()
	os.WriteFile(wait+".begun", nil, 0644)
	for {
		if _, err := os.Stat(wait); err == nil {
			return
		}
		time.Sleep(2 * time.Millisecond)
	}
}

func ask(protocol, name, port string, n int) {
	conn, err := net.Dial("tcp", "127.0.0.1:"+port)
	if err != nil {
		log.Fatal(err)
	}
	own := conn.LocalAddr().(*net.TCPAddr).Port
	transport := &http.Transport{
		MaxConnsPerHost: 1,
		TLSClientConfig: &tls.Config{InsecureSkipVerify: true},
		DialContext: func(context.Context, string, string) (net.Conn, error) {
			return conn, nil
		},
	}
	if protocol == "h2" {
		transport.ForceAttemptHTTP2 = true
	} else {
		transport.TLSNextProto = map[string]func(string, *tls.Conn) http.RoundTripper{}
	}
	client := &http.Client{Transport: transport}
	wait := os.Getenv("WAIT")
	get := func(i int) {
		url := fmt.Sprintf("https://127.0.0.1:%s/p/%s/%d/%d", port, name, own, i)
		if wait != "" {
			url += fmt.Sprintf("?status=%d", []int{200, 404, 500, 201, 403}[(own+i*3)%5])
		}
		response, err := client.Get(url)
		if err != nil {
			log.Fatal(err)
		}
		io.Copy(io.Discard, response.Body)
		response.Body.Close()
	}
	get(0) // whether it is HTTP/2 is known then
	if wait != "" {
		rest(wait)
	}
	var all sync.WaitGroup
	for i := 1; i < n; i++ {
		if protocol != "h2" {
			get(i)
			continue
		}
		all.Add(1)
		go func(i int) {
			defer all.Done()
			get(i)
		}(i)
	}
	all.Wait()
	transport.CloseIdleConnections()
}

func main() {
	if os.Args[1] == "serve" {
		serve(os.Args[2], os.Args[3], os.Args[4])
	}
	conns, _ := strconv.Atoi(os.Args[4])
	n, _ := strconv.Atoi(os.Args[5])
	var all sync.WaitGroup
	ports := strings.Split(os.Args[3], ",")
	resting.Add(conns * len(ports))
	for _, port := range ports {
		for c := 0; c < conns; c++ {
			all.Add(1)
			go func(port string) {
				defer all.Done()
				ask(os.Args[1], os.Args[2], port, n)
			}(port)
		}
	}
	all.Wait()
}
