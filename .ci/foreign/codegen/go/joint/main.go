// Prints the joint visits of the records on the standard input, a record a line: those whose
// visitors held offices of two sides or more when they set out.
package main

import (
	"fmt"
	"log"
	"os"

	"chancery"
)

func main() {
	records, err := chancery.ReadRecordLines(os.Stdin)
	if err != nil {
		log.Fatal(err)
	}
	sides := map[chancery.OfficeID]string{}
	tenures := map[chancery.PersonID][]chancery.Tenure{}
	for _, record := range records {
		switch one := record.(type) {
		case *chancery.Office:
			sides[one.ID] = string(one.Country) + string(one.Organisation)
		case *chancery.Person:
			tenures[one.ID] = one.Tenures
		}
	}
	for _, record := range records {
		visit, isVisit := record.(*chancery.Visit)
		if !isVisit {
			continue
		}
		acting := map[string]bool{}
		for _, visitor := range visit.Visitors {
			for _, held := range tenures[visitor.Person] {
				day := chancery.Date(visit.Date)
				if held.Since <= day && (held.Until == "" || day < held.Until) {
					acting[sides[held.Office]] = true
				}
			}
		}
		if len(acting) > 1 {
			fmt.Println(visit.Date, visit.ID)
		}
	}
}
