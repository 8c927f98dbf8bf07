import generated


def rewrite(text: str) -> str:
    return generated.write(generated.read_record(text))
