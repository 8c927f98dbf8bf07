import json

import generated


def rewrite(text: str) -> str:
    record = generated.record_from_dict(json.loads(text))
    written = generated.record_to_dict(record)
    return json.dumps(written, ensure_ascii=False, separators=(",", ":"))
