package main

import "chancery"

func rewrite(text []byte) ([]byte, error) {
	record, err := chancery.DecodeRecord(text)
	if err != nil {
		return nil, err
	}
	return chancery.EncodeRecord(record)
}
