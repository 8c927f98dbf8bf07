package main

import "chancery"

func rewrite(text []byte) ([]byte, error) {
	record, err := chancery.UnmarshalRecord(text)
	if err != nil {
		return nil, err
	}
	return record.Marshal()
}
