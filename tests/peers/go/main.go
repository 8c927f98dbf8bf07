// Reads and writes each document again: a text a line, or null where it was refused.
//
// usage: driver DOCUMENTS ANSWERS
package main

import (
	"bufio"
	"bytes"
	"encoding/json"
	"log"
	"os"
)

// again is what rewrite gives, or nil where it refuses or panics.
func again(text []byte) (written *string) {
	defer func() {
		if recover() != nil {
			written = nil
		}
	}()
	out, err := rewrite(text)
	if err != nil {
		return nil
	}
	kept := string(out)
	return &kept
}

func main() {
	documents, err := os.ReadFile(os.Args[1])
	if err != nil {
		log.Fatal(err)
	}
	var answers bytes.Buffer
	write := json.NewEncoder(&answers)
	lines := bufio.NewScanner(bytes.NewReader(documents))
	lines.Buffer(nil, 1<<30)
	for lines.Scan() {
		var text string
		if err := json.Unmarshal(lines.Bytes(), &text); err != nil {
			log.Fatal(err)
		}
		if err := write.Encode(again([]byte(text))); err != nil {
			log.Fatal(err)
		}
	}
	if err := os.WriteFile(os.Args[2], answers.Bytes(), 0o644); err != nil {
		log.Fatal(err)
	}
}
