"""What type checkers must refuse: each remark that silences them is an error where it
silences nothing. What runs here must hold as well.
"""

from typing import Literal

from chancery import (
    Country,
    CountryCode,
    Participant,
    ParticipantRole,
    ParticipationMode,
    PersonId,
    PlaceId,
    ReadError,
    Record,
    Ref,
    RefCountry,
    RefOrganisation,
    Visit,
    read_record,
    write,
)
from pydantic import ValidationError


def day_of(record: Record) -> str:
    # The tag tells the kinds apart.
    if record.type == "visit":
        visit: Visit = record
        return visit.date
    return record.date  # type: ignore[union-attr]  # pyright: ignore


def side(ref: Ref) -> str | None:
    match ref:
        case RefCountry(country=code):
            country: CountryCode = code
            return country
        case RefOrganisation(organisation=organisation):
            return organisation
        case _:
            return None


def participant(person: PersonId) -> Participant:
    return Participant(
        person=person,
        role=ParticipantRole.ATTENDEE,
        mode=ParticipationMode.IN_PERSON,
    )


def refused_by_checkers(place: PlaceId, participant: Participant) -> None:
    Participant(
        person=place,  # type: ignore[arg-type]  # pyright: ignore
        role=ParticipantRole.ATTENDEE,
        mode=ParticipationMode.IN_PERSON,
    )
    Participant(  # type: ignore[call-arg]  # pyright: ignore
        mode=ParticipationMode.IN_PERSON,
    )
    kind: Literal["meeting"] = participant.role  # type: ignore[assignment]  # pyright: ignore
    participant.person = PersonId("other")  # type: ignore[misc]  # pyright: ignore
    print(kind)


TEXT = '{"type":"country","id":"LV","name":"Latvia"}'
country = read_record(TEXT)
assert isinstance(country, Country) and type(country.id) is CountryCode
assert write(country) == TEXT and CountryCode.refers_to == "country"
role: str = ParticipantRole.ATTENDEE
assert role == "attendee" == str(role) == f"{role}"

someone = participant(PersonId("jens-stoltenberg"))
assert someone.model_fields_set == {"person", "role", "mode"}
try:
    participant(PersonId("Jens"))
    raise SystemExit("a model accepts an identifier that does not match its pattern")
except ValidationError:
    pass

for text, path in {
    '{"type":"country","id":"LV"}': "/name",
    '{"type":"country","id":"LV","name":""}': "/name",
    '{"type":"country","id":"LV","name":"Latvia","names":{"l v":"a"}}': "/names/l v",
    '{"type":"country","id":"LV","name":"Latvia","notes":null}': "/notes",
    '{"type":"country","id":"LV","name":"Latvia","a/b~":1}': "/a~1b~0",
    '{"type":"country","id":"LV","name":"Latvia","exists":[{"status":"x"}]}': "/exists/0/status",
    '{"type":"county"}': "",
}.items():
    try:
        read_record(text)
        raise SystemExit(f"accepted: {text}")
    except ReadError as error:
        assert path in [fault.path for fault in error.faults], (path, str(error))
