import generated


def rewrite(text: str) -> str:
    record = generated.Record.model_validate_json(text, strict=True)
    return record.model_dump_json(by_alias=True, exclude_unset=True)
