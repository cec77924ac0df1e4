// A server and a client of Go's net/http.
//
//	peer server PORT          /PATH?size=N: N bytes, chunked when there is no size
//	peer client URL N         N requests, every other one a POST, four at a time
package main

import (
	"fmt"
	"io"
	"net/http"
	"os"
	"strconv"
	"strings"
	"sync"
)

func serve(w http.ResponseWriter, r *http.Request) {
	io.Copy(io.Discard, r.Body)
	size, err := strconv.Atoi(r.URL.Query().Get("size"))
	if err != nil {
		for i := 0; i < 3; i++ {
			fmt.Fprintf(w, "part %d of %s\n", i, r.URL.Path)
			w.(http.Flusher).Flush()
		}
		return
	}
	w.Header().Set("Content-Length", strconv.Itoa(size))
	io.WriteString(w, strings.Repeat("g", size))
}

func call(url string, i int) error {
	url = fmt.Sprintf("%s/go/%04d?size=%d", url, i, i*37)
	var response *http.Response
	var err error
	if i%2 == 0 {
		response, err = http.Get(url)
	} else {
		response, err = http.Post(url, "text/plain", strings.NewReader(strings.Repeat("b", i*11)))
	}
	if err != nil {
		return err
	}
	defer response.Body.Close()
	_, err = io.Copy(io.Discard, response.Body)
	return err
}

func main() {
	if os.Args[1] == "server" {
		fmt.Println(http.ListenAndServe("127.0.0.1:"+os.Args[2], http.HandlerFunc(serve)))
		os.Exit(1)
	}
	n, _ := strconv.Atoi(os.Args[3])
	var group sync.WaitGroup
	for worker := 0; worker < 4; worker++ {
		group.Add(1)
		go func(worker int) {
			defer group.Done()
			for i := worker; i < n; i += 4 {
				if err := call(os.Args[2], i); err != nil {
					fmt.Println(err)
					os.Exit(1)
				}
			}
		}(worker)
	}
	group.Wait()
}
