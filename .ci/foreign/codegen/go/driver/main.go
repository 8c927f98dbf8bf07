// Holds the generated package to the corpus: each good document is read and written back to
// the same bytes, each bad one is refused.
package main

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"log"
	"os"
	"path/filepath"
	"strings"

	"chancery"
)

// example is a line of bad.ndjson or of spelled.ndjson.
type example struct {
	Reason     string
	Feature    string
	Definition string
	Document   string
	Canonical  string
}

func main() {
	log.SetFlags(0)
	proof := proof{folder: os.Args[1], accepted: map[string][]string{}}
	if err := json.Unmarshal(proof.read("accepted.json"), &proof.accepted); err != nil {
		log.Fatal(err)
	}
	proof.good()
	proof.bad()
	proof.built()
	fmt.Printf("good %d/%d, refused %d/%d\n", proof.kept, proof.all, proof.refused, proof.wrong)
	if proof.differs {
		os.Exit(1)
	}
}

type proof struct {
	folder                    string
	accepted                  map[string][]string
	kept, all, refused, wrong int
	differs                   bool
}

func (proof *proof) read(name string) []byte {
	text, err := os.ReadFile(filepath.Join(proof.folder, name))
	if err != nil {
		log.Fatal(err)
	}
	return text
}

func (proof *proof) complain(format string, values ...any) {
	proof.differs = true
	log.Printf(format, values...)
}

func (proof *proof) each(name string, with func(line []byte)) {
	lines := bufio.NewScanner(bytes.NewReader(proof.read(name)))
	lines.Buffer(nil, 1<<30)
	for lines.Scan() {
		with(lines.Bytes())
	}
}

func (proof *proof) examples(name string, with func(one example)) {
	proof.each(name, func(line []byte) {
		var one example
		if err := json.Unmarshal(line, &one); err != nil {
			log.Fatal(err)
		}
		with(one)
	})
}

// again reads a document and writes it back.
func again(definition string, text []byte) ([]byte, error) {
	switch definition {
	case "Record":
		record, err := chancery.DecodeRecord(text)
		if err != nil {
			return nil, err
		}
		return chancery.EncodeRecord(record)
	case "Dossier":
		dossier, err := chancery.DecodeDossier(text)
		if err != nil {
			return nil, err
		}
		return chancery.EncodeDossier(dossier)
	}
	return nil, fmt.Errorf("the driver does not know %s", definition)
}

func (proof *proof) same(definition string, text, canonical []byte) {
	proof.all++
	written, err := again(definition, text)
	switch {
	case err != nil:
		proof.complain("refused: %v: %s", err, text)
	case !bytes.Equal(written, canonical):
		proof.complain("read   %s\nwritten %s\nshould be %s", text, written, canonical)
	default:
		proof.kept++
	}
}

func (proof *proof) good() {
	proof.each("good.ndjson", func(line []byte) { proof.same("Record", line, line) })
	proof.each("dossier.ndjson", func(line []byte) { proof.same("Dossier", line, line) })
	proof.examples("spelled.ndjson", func(one example) {
		proof.same("Record", []byte(one.Document), []byte(one.Canonical))
	})
	records, err := chancery.ReadRecordLines(bytes.NewReader(proof.read("good.ndjson")))
	if lines := bytes.Count(proof.read("good.ndjson"), []byte("\n")); err != nil || len(records) != lines {
		proof.complain("%d records of %d lines were read: %v", len(records), lines, err)
	}
}

func (proof *proof) bad() {
	features := strings.Join(proof.accepted["go"], " ")
	proof.examples("bad.ndjson", func(one example) {
		proof.wrong++
		_, err := again(one.Definition, []byte(one.Document))
		var fault *chancery.Error
		switch {
		case errors.As(err, &fault) && fault.Reason != "":
			proof.refused++
		case err != nil:
			proof.complain("refused without a reason of the schema: %s: %v", one.Reason, err)
		case strings.Contains(" "+features+" ", " "+one.Feature+" "):
			log.Printf("accepted, as the loss table says: %s", one.Reason)
		default:
			proof.complain("accepted: %s (%s): %s", one.Reason, one.Feature, one.Document)
		}
	})
}

// built proves that a record that the schema refuses is not written, and that the path of the
// fault is told.
func (proof *proof) built() {
	visit := chancery.Visit{ID: "a", Date: "2021", Status: "planned", Rank: "none"}
	visit.Visitors = []chancery.Participant{{Role: "host", Mode: "remote", Person: "b"}}
	visit.Sources = []chancery.Citation{{Source: "c"}}
	visit.Outcomes = []chancery.Ref{chancery.RefTopic{Topic: "d"}, nil}
	proof.refusesToWrite(&visit, "/outcomes/1")
	visit.Outcomes = visit.Outcomes[:1]
	proof.refusesToWrite(&visit, "/rank")
	visit.Rank = chancery.RankState
	text, err := chancery.EncodeRecord(&visit)
	if err != nil {
		proof.complain("a visit that was built is not written: %v", err)
	}
	if other, err := json.Marshal(visit); err != nil || !bytes.Equal(text, other) {
		proof.complain("encoding/json writes %s: %v", other, err)
	}
	var person chancery.Person
	if err := json.Unmarshal([]byte(`{"type":"person","id":"a","name":7}`), &person); err == nil {
		proof.complain("encoding/json reads a number as a name")
	}
}

func (proof *proof) refusesToWrite(record chancery.Record, path string) {
	_, err := chancery.EncodeRecord(record)
	var fault *chancery.Error
	if !errors.As(err, &fault) || fault.Path != path {
		proof.complain("what is wrong at %s was written, or told otherwise: %v", path, err)
	}
}
