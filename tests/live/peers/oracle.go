// A server and clients whose every exchange is known from its target:
//
//	/STATUS/MODE/RESPONSE SIZE/REQUEST SIZE/ID
//
//	oracle server PLAIN TLS HTTP2 CERT KEY
//	oracle client PLAIN TLS HTTP2 SECONDS    prints how many requests it made
package main

import (
	"bufio"
	"bytes"
	"crypto/tls"
	"fmt"
	"io"
	"log"
	"math/rand"
	"net"
	"net/http"
	"os"
	"strconv"
	"strings"
	"sync"
	"sync/atomic"
	"time"
)

const chunk = 500

func content(id string, size int) []byte {
	text := bytes.Repeat([]byte("<"+id+">"), size/(len(id)+2)+1)
	return text[:size]
}

func chunks(body []byte) [][]byte {
	var all [][]byte
	for len(body) > 0 {
		size := chunk
		if size > len(body) {
			size = len(body)
		}
		all = append(all, fmt.Appendf(nil, "%x\r\n%s\r\n", size, body[:size]))
		body = body[size:]
	}
	return append(all, []byte("0\r\n\r\n"))
}

func pieces(bytes []byte, size int) [][]byte {
	var all [][]byte
	for len(bytes) > 0 {
		if size > len(bytes) {
			size = len(bytes)
		}
		all = append(all, bytes[:size])
		bytes = bytes[size:]
	}
	return all
}

// The server's calls for one answer, and whether it closes behind it.
func answer(target string) ([][]byte, bool) {
	part := strings.Split(target, "/")
	if len(part) != 6 {
		return nil, true
	}
	size, _ := strconv.Atoi(part[3])
	id := part[5]
	body := content(id, size)
	head := func(framing string) []byte {
		return fmt.Appendf(nil, "HTTP/1.1 %s R\r\nX-Id: %s\r\n%s\r\n", part[1], id, framing)
	}
	sized := head(fmt.Sprintf("Content-Length: %d\r\n", size))
	coded := head("Transfer-Encoding: chunked\r\n")
	switch part[2] {
	case "one":
		return [][]byte{append(sized, body...)}, false
	case "many":
		return append([][]byte{sized}, pieces(body, 1000)...), false
	case "bits":
		return append(pieces(sized, 20), body), false
	case "hint":
		return [][]byte{[]byte("HTTP/1.1 103 Early\r\nLink: </x>\r\n\r\n"), append(sized, body...)}, false
	case "chunk":
		return [][]byte{append(coded, bytes.Join(chunks(body), nil)...)}, false
	case "chunks":
		return append([][]byte{coded}, chunks(body)...), false
	case "head":
		return [][]byte{sized}, false
	case "none":
		return [][]byte{head("")}, false
	}
	return [][]byte{head("Connection: close\r\n"), body}, true
}

// Says that nothing more comes, and waits until the client has left: what it says to one
// that is gone resets the connection.
func shut(conn net.Conn) {
	if secure, ok := conn.(*tls.Conn); ok {
		secure.CloseWrite()
		conn = secure.NetConn()
	}
	conn.(*net.TCPConn).CloseWrite()
	io.Copy(io.Discard, conn)
}

func serve(conn net.Conn) {
	defer conn.Close()
	reader := bufio.NewReaderSize(conn, 8192)
	for {
		request, err := http.ReadRequest(reader)
		if err != nil {
			return
		}
		if _, err = io.Copy(io.Discard, request.Body); err != nil {
			return
		}
		calls, closes := answer(request.RequestURI)
		for _, call := range calls {
			if _, err = conn.Write(call); err != nil {
				return
			}
		}
		if closes {
			shut(conn)
			return
		}
	}
}

func accept(listener net.Listener, err error) {
	if err != nil {
		log.Fatal(err)
	}
	for {
		if conn, err := listener.Accept(); err == nil {
			go serve(conn)
		}
	}
}

// HTTP/2 has no framing of its own to choose: one write, or many.
func handle(w http.ResponseWriter, request *http.Request) {
	io.Copy(io.Discard, request.Body)
	part := strings.Split(request.URL.Path, "/")
	status, _ := strconv.Atoi(part[1])
	size, _ := strconv.Atoi(part[3])
	w.Header()["Date"] = nil
	w.Header().Set("Content-Type", "text/plain")
	w.WriteHeader(status)
	body := [][]byte{content(part[5], size)}
	if part[2] == "many" {
		body = pieces(body[0], 1000)
	}
	for _, piece := range body {
		w.Write(piece)
		w.(http.Flusher).Flush()
	}
}

var made atomic.Int64

func oneOf[T any](dice *rand.Rand, of ...T) T { return of[dice.Intn(len(of))] }

func request(dice *rand.Rand, kind string, last bool) (string, []byte, bool) {
	mode := oneOf(dice, "one", "many", "bits", "hint", "chunk", "chunks", "head", "none")
	if last && dice.Intn(10) == 0 {
		mode = "close"
	}
	status := oneOf(dice, 200, 201, 301, 302, 400, 401, 404, 410, 418, 429, 500, 502, 503, 599)
	size := oneOf(dice, 1, 2, 10, 100, 1000, 2000, 5000, 20000)
	if dice.Intn(30) == 0 {
		size = oneOf(dice, 70000, 300000)
	}
	if mode == "none" {
		status, size = oneOf(dice, 204, 304), 0
	}
	method, posted := "GET", 0
	if mode == "head" {
		method = "HEAD"
	} else if dice.Intn(4) == 0 {
		method, posted = "POST", oneOf(dice, 1, 5, 100, 3000, 40000)
	}
	id := fmt.Sprint(kind, made.Add(1))
	head := fmt.Sprintf("%s /%d/%s/%d/%d/%s HTTP/1.1\r\nHost: h\r\n", method, status, mode, size, posted, id)
	if posted > 0 {
		head += fmt.Sprintf("Content-Length: %d\r\n", posted)
	}
	return method, append([]byte(head+"\r\n"), content(id, posted)...), mode == "close"
}

func read(reader *bufio.Reader, method string) error {
	for {
		response, err := http.ReadResponse(reader, &http.Request{Method: method})
		if err != nil {
			return err
		}
		if _, err = io.Copy(io.Discard, response.Body); err != nil {
			return err
		}
		if response.StatusCode >= 200 {
			return nil
		}
	}
}

// Asks up to `depth` requests at once, and waits for their answers.
func ask(dial func() (net.Conn, error), kind string, depth int, until time.Time, seed int64) {
	dice := rand.New(rand.NewSource(seed))
	for time.Now().Before(until) {
		conn, err := dial()
		if err != nil {
			log.Fatal(err)
		}
		reader := bufio.NewReaderSize(conn, oneOf(dice, 512, 4096, 65536))
		closes := false
		for left := 1 + dice.Intn(60); left > 0 && !closes && time.Now().Before(until); left-- {
			var all []byte
			var methods []string
			batch := 1 + dice.Intn(depth)
			for n := 1; n <= batch && !closes; n++ {
				method, bytes, last := request(dice, kind, n == batch)
				all, methods, closes = append(all, bytes...), append(methods, method), last
			}
			cut := 0
			if dice.Intn(3) == 0 {
				cut = dice.Intn(len(all))
			}
			for _, part := range [][]byte{all[:cut], all[cut:]} {
				if len(part) > 0 {
					if _, err := conn.Write(part); err != nil {
						log.Fatal(err)
					}
				}
			}
			for _, method := range methods {
				if err := read(reader, method); err != nil {
					log.Fatal(err)
				}
			}
		}
		conn.Close()
	}
}

func askHTTP2(client *http.Client, address string, until time.Time, seed int64) {
	dice := rand.New(rand.NewSource(seed))
	for time.Now().Before(until) {
		method, posted := "GET", 0
		if dice.Intn(4) == 0 {
			method, posted = "POST", oneOf(dice, 1, 100, 3000, 30000)
		}
		status := oneOf(dice, 200, 201, 404, 418, 500, 503)
		size := oneOf(dice, 0, 1, 10, 100, 1000, 5000, 20000, 100000)
		id := fmt.Sprint("h", made.Add(1))
		url := fmt.Sprintf("https://%s/%d/%s/%d/%d/%s", address, status, oneOf(dice, "one", "many"), size, posted, id)
		request, err := http.NewRequest(method, url, bytes.NewReader(content(id, posted)))
		if err != nil {
			log.Fatal(err)
		}
		response, err := client.Do(request)
		if err != nil {
			log.Fatal(err)
		}
		io.Copy(io.Discard, response.Body)
		response.Body.Close()
	}
}

func main() {
	at := os.Args[2:]
	if os.Args[1] == "server" {
		cert, err := tls.LoadX509KeyPair(at[3], at[4])
		if err != nil {
			log.Fatal(err)
		}
		go accept(net.Listen("tcp", at[0]))
		go accept(tls.Listen("tcp", at[1], &tls.Config{Certificates: []tls.Certificate{cert}}))
		log.Fatal(http.ListenAndServeTLS(at[2], at[3], at[4], http.HandlerFunc(handle)))
	}
	seconds, _ := strconv.ParseFloat(at[3], 64)
	until := time.Now().Add(time.Duration(seconds * float64(time.Second)))
	insecure := func() *tls.Config { return &tls.Config{InsecureSkipVerify: true} }
	plain := func() (net.Conn, error) { return net.Dial("tcp", at[0]) }
	secure := func() (net.Conn, error) { return tls.Dial("tcp", at[1], insecure()) }
	var all sync.WaitGroup
	start := func(what func()) {
		all.Add(1)
		go func() { defer all.Done(); what() }()
	}
	for n := int64(0); n < 3; n++ {
		seed := n
		start(func() { ask(plain, "a", 1, until, 10+seed) })
		start(func() { ask(plain, "p", 8, until, 20+seed) })
		start(func() { ask(secure, "t", 3, until, 30+seed) })
	}
	transport := &http.Transport{TLSClientConfig: insecure(), ForceAttemptHTTP2: true}
	stay := func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }
	client := &http.Client{Transport: transport, CheckRedirect: stay}
	for n := int64(0); n < 6; n++ {
		seed := n
		start(func() { askHTTP2(client, at[2], until, 40+seed) })
	}
	all.Wait()
	fmt.Println(made.Load())
}
