"""Chancery: records as programs exchange them.

A record of diplomacy of any kind in full form, with every default written.

Written by `chancery generate python` from `urn:chancery:schema:interchange:1`, whose
SHA-256 digest is d26b2e36d09e85d578ea64ad6b321a61e34561d9098858c18b09ace0951cc502.
Needs Python 3.10 or later and pydantic 2.7 or later.

Read with `read_record`, `read_records`, `read_dossier`, and write with `write`. They
refuse what the schema refuses; the methods of pydantic that read JSON let `null` and
keys written twice pass, and those that write it do not leave out what is absent.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from decimal import Decimal
from enum import Enum
from math import isfinite
from typing import Annotated, ClassVar, Literal, NamedTuple, TypeVar, cast

from pydantic import (
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Discriminator,
    Field,
    GetCoreSchemaHandler,
    Tag,
    TypeAdapter,
    ValidationError,
    model_validator,
)
from pydantic_core import CoreSchema, ErrorDetails
from pydantic_core.core_schema import no_info_after_validator_function
from typing_extensions import TypeAliasType

__all__ = [
    "DIGEST",
    "SCHEMA",
    "AtLeastOne",
    "Beginning",
    "Capacity",
    "Citation",
    "Completeness",
    "Contributor",
    "Contributors",
    "Count",
    "Country",
    "CountryCode",
    "CountryOrOrganisation",
    "CountryOrOrganisationCountry",
    "CountryOrOrganisationOrganisation",
    "CountryOrPlace",
    "CountryOrPlaceCountry",
    "CountryOrPlacePlace",
    "CountryStatus",
    "Coverage",
    "CoverageId",
    "CoverageSubject",
    "CoverageSubjectCountry",
    "CoverageSubjectOffice",
    "CoverageSubjectOrganisation",
    "CoverageSubjectPerson",
    "CoveredKind",
    "DatasetKey",
    "Date",
    "Deployment",
    "DeploymentId",
    "DeploymentKind",
    "Dispute",
    "Document",
    "DocumentId",
    "DocumentKind",
    "DocumentRef",
    "DocumentStatus",
    "Dossier",
    "Ending",
    "Enumeration",
    "Existence",
    "Ext",
    "ExtValue",
    "ExternalIds",
    "Fault",
    "FormerCode",
    "FullDate",
    "Id",
    "Identifier",
    "LanguageTag",
    "Latitude",
    "Longitude",
    "Medium",
    "Meeting",
    "MeetingId",
    "MeetingKind",
    "MeetingRef",
    "MeetingRefMeeting",
    "MeetingRefMinisterialMeeting",
    "Membership",
    "MembershipRole",
    "MinisterialLevel",
    "MinisterialMeeting",
    "MinisterialMeetingId",
    "Model",
    "Names",
    "Namespace",
    "Office",
    "OfficeId",
    "OfficeOrPerson",
    "OfficeOrPersonOffice",
    "OfficeOrPersonPerson",
    "Operation",
    "OperationId",
    "Organisation",
    "OrganisationId",
    "OrganisationKind",
    "Participant",
    "ParticipantRole",
    "ParticipationMode",
    "Person",
    "PersonId",
    "Place",
    "PlaceCountry",
    "PlaceId",
    "PlaceKind",
    "Portfolio",
    "Prose",
    "Quantity",
    "Rank",
    "ReadError",
    "Record",
    "Ref",
    "RefCountry",
    "RefDeployment",
    "RefDocument",
    "RefMeeting",
    "RefMinisterialMeeting",
    "RefOffice",
    "RefOperation",
    "RefOrganisation",
    "RefPerson",
    "RefPlace",
    "RefTopic",
    "RefVisit",
    "Relation",
    "RelationKind",
    "Seats",
    "Session",
    "Sha256",
    "Source",
    "SourceId",
    "SourceKind",
    "Span",
    "Statement",
    "StatementId",
    "StatementKind",
    "Status",
    "Stop",
    "StopKind",
    "Strength",
    "StrengthKind",
    "Tenure",
    "Text",
    "Topic",
    "TopicId",
    "Url",
    "Vacancy",
    "Visit",
    "VisitId",
    "VisitMeeting",
    "Weekdays",
    "read_dossier",
    "read_record",
    "read_records",
    "write",
]

SCHEMA = "urn:chancery:schema:interchange:1"
"""The identifier of the schema."""
DIGEST = "d26b2e36d09e85d578ea64ad6b321a61e34561d9098858c18b09ace0951cc502"
"""The SHA-256 digest of the schema."""


class Model(BaseModel, frozen=True):
    """A closed mapping: unknown keys are refused, and so is a change of a field."""

    model_config = ConfigDict(
        extra="forbid",
        strict=True,
        use_attribute_docstrings=True,
    )


class Enumeration(str, Enum):
    """One of several texts. Each is equal to its text."""

    _value_: str

    def __str__(self) -> str:
        return self._value_


class Identifier(str):
    """The identifier of a record. Each kind has a class of its own."""

    __slots__ = ()

    refers_to: ClassVar[str]
    """The kind of the record, as its `type` names it."""
    _form: ClassVar[object]

    def __init_subclass__(
        cls,
        *,
        refers_to: str,
        pattern: str,
        max_length: int | None = None,
        examples: list[str] | None = None,
    ) -> None:
        form = Field(pattern=pattern, max_length=max_length, examples=examples)
        cls.refers_to = refers_to
        cls._form = Annotated[str, form]

    @classmethod
    def __get_pydantic_core_schema__(
        cls, source: object, handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        return no_info_after_validator_function(cls, handler(cls._form))


_T = TypeVar("_T")

AtLeastOne = Annotated[tuple[_T, ...], Field(min_length=1)]
"""A list that is never empty. Where it is optional, `()` says that it is absent."""


def _whole(value: object) -> object:
    # JSON has no whole numbers: `10.0` and `1e1` are the number `10`.
    is_whole = isinstance(value, float) and value.is_integer()
    return int(cast(float, value)) if is_whole else value


def _only_key(value: object) -> str | None:
    # The braces keep the name of a choice apart from the key itself in the paths of faults.
    if isinstance(value, Model):
        keys = list(type(value).model_fields)
    elif isinstance(value, dict):
        keys = list(cast("dict[str, object]", value))
    else:
        return None
    return f"{{{keys[0]}}}" if len(keys) == 1 else None


_M = TypeVar("_M", bound=Model)


def _with_keys(model: _M, least: int) -> _M:
    if len(model.model_fields_set) < least:
        raise ValueError(f"at least {least} of its keys must be there")
    return model


class VisitId(
    Identifier,
    refers_to="visit",
    pattern="^[a-z0-9]+(?:-[a-z0-9]+)*$",
    max_length=80,
    examples=["2021-11-28-nato-eu-baltic"],
):
    """The identifier of a visit, which begins with its first day."""


Span = Annotated[
    str,
    Field(
        pattern="^(?:(?:(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29|[0-9]{4}(?:-(?:(?:0[1-9]|1[0-2])(?:-XX)?|XX(?:-XX)?))?)[?~%]?(?:[.][.])?|[.][.](?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29|[0-9]{4}(?:-(?:(?:0[1-9]|1[0-2])(?:-XX)?|XX(?:-XX)?))?)[?~%]?)(?:/(?:(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29|[0-9]{4}(?:-(?:(?:0[1-9]|1[0-2])(?:-XX)?|XX(?:-XX)?))?)[?~%]?|[.][.]))?|[.][.]/(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29|[0-9]{4}(?:-(?:(?:0[1-9]|1[0-2])(?:-XX)?|XX(?:-XX)?))?)[?~%]?)$",
        examples=["2021-11-28", "2021-11-28/2021-11-29", "2021-11", "2021-11-28/.."],
    ),
]
"""The calendar days on which something happens, local to its place: one date
(`2021-11-28`), the first and the last day (`2021-11-28/2021-11-29`), or one of
them (`2021-11-28/..`, `../2021-11-29`). Each date is as exact as the source gives
it.
"""


class PersonId(
    Identifier,
    refers_to="person",
    pattern="^[a-z0-9]+(?:-[a-z0-9]+)*$",
    max_length=80,
    examples=["jens-stoltenberg"],
):
    """The identifier of a person: lower-case letters, digits and single hyphens."""


class OfficeId(
    Identifier,
    refers_to="office",
    pattern="^[a-z0-9]+(?:-[a-z0-9]+)*$",
    max_length=80,
    examples=["nato-secretary-general"],
):
    """The identifier of an office: lower-case letters, digits and single hyphens."""


class OrganisationId(
    Identifier,
    refers_to="organisation",
    pattern="^[a-z0-9]+(?:-[a-z0-9]+)*$",
    max_length=80,
    examples=["north-atlantic-council"],
):
    """The identifier of an organisation: lower-case letters, digits and single
    hyphens.
    """


class CountryCode(
    Identifier,
    refers_to="country",
    pattern="^[A-Z]{2}(?:[A-Z]{2})?$",
    examples=["LV", "SUHH", "XK"],
):
    """The code of a country, in capital letters: two of ISO 3166-1 (`LV`), four of
    ISO 3166-3 for a state that is gone (`SUHH` for the Soviet Union), or two that
    ISO leaves to its users (`XK` for Kosovo).
    """


Text = Annotated[
    str,
    Field(
        pattern=r"^ *[^ \x00-\x1F\x7F-\x9F\u2028-\u202e\u2066-\u2069][^\x00-\x1F\x7F-\x9F\u2028-\u202e\u2066-\u2069]*$",
    ),
]
"""A text of one line, without control characters and without marks that change the
direction of writing.
"""


class Capacity(Enumeration):
    """In which capacity somebody holds an office."""

    INCUMBENT = "incumbent"
    """Holds the office in full."""
    ACTING = "acting"
    """Does the work of the office for the time being."""
    INTERIM = "interim"
    """Holds the office until a successor is chosen."""
    ELECT = "elect"
    """Is elected and not yet in office."""
    DESIGNATE = "designate"
    """Is named for the office and not yet confirmed."""
    CONTESTED = "contested"
    """Claims the office against another."""
    IN_EXILE = "in-exile"
    """Holds the office of a government in exile."""


class ParticipantRole(Enumeration):
    """The role in which somebody takes part."""

    ATTENDEE = "attendee"
    """Attends, nothing more being said."""
    HOST = "host"
    """Receives the others."""
    GUEST = "guest"
    """Is invited without being a member."""
    CHAIR = "chair"
    """Presides."""
    CO_CHAIR = "co-chair"
    """Presides together with another."""
    BRIEFER = "briefer"
    """Informs the others of a matter."""
    SPEAKER = "speaker"
    """Speaks without being one of the sides."""
    OBSERVER = "observer"
    """Is present without taking part in the talks."""
    SIGNATORY = "signatory"
    """Signs for a side."""
    MEDIATOR = "mediator"
    """Mediates between the sides."""
    ACCOMPANYING = "accompanying"
    """Is part of another's delegation."""
    SPOUSE = "spouse"
    """Comes as the spouse of another."""


class PlaceId(
    Identifier,
    refers_to="place",
    pattern="^[a-z0-9]+(?:-[a-z0-9]+)*$",
    max_length=80,
    examples=["riga"],
):
    """The identifier of a place: lower-case letters, digits and single hyphens."""


class MeetingId(
    Identifier,
    refers_to="meeting",
    pattern="^[a-z0-9]+(?:-[a-z0-9]+)*$",
    max_length=80,
    examples=["2021-06-14-brussels-summit"],
):
    """The identifier of a meeting, which begins with its first day."""


class MinisterialMeetingId(
    Identifier,
    refers_to="ministerial-meeting",
    pattern="^[a-z0-9]+(?:-[a-z0-9]+)*$",
    max_length=80,
    examples=["2021-11-30-nac-foreign-ministers"],
):
    """The identifier of a ministerial meeting, which begins with its first day."""


class DeploymentId(
    Identifier,
    refers_to="deployment",
    pattern="^[a-z0-9]+(?:-[a-z0-9]+)*$",
    max_length=80,
    examples=["efp-battlegroup-latvia"],
):
    """The identifier of a deployment: lower-case letters, digits and single hyphens."""


class OperationId(
    Identifier,
    refers_to="operation",
    pattern="^[a-z0-9]+(?:-[a-z0-9]+)*$",
    max_length=80,
    examples=["enhanced-forward-presence"],
):
    """The identifier of an operation: lower-case letters, digits and single hyphens."""


class DocumentId(
    Identifier,
    refers_to="document",
    pattern="^[a-z0-9]+(?:-[a-z0-9]+)*$",
    max_length=80,
    examples=["nato-eu-joint-declaration-2018"],
):
    """The identifier of a document: lower-case letters, digits and single hyphens."""


class TopicId(
    Identifier,
    refers_to="topic",
    pattern="^[a-z0-9]+(?:-[a-z0-9]+)*$",
    max_length=80,
    examples=["hybrid-threats"],
):
    """The identifier of a topic: lower-case letters, digits and single hyphens."""


class RefPerson(Model, frozen=True):
    """`Ref` with its key `person`."""

    person: PersonId
    """A person."""


class RefOffice(Model, frozen=True):
    """`Ref` with its key `office`."""

    office: OfficeId
    """An office."""


class RefOrganisation(Model, frozen=True):
    """`Ref` with its key `organisation`."""

    organisation: OrganisationId
    """An organisation."""


class RefCountry(Model, frozen=True):
    """`Ref` with its key `country`."""

    country: CountryCode
    """A country."""


class RefPlace(Model, frozen=True):
    """`Ref` with its key `place`."""

    place: PlaceId
    """A place."""


class RefVisit(Model, frozen=True):
    """`Ref` with its key `visit`."""

    visit: VisitId
    """A visit."""


class RefMeeting(Model, frozen=True):
    """`Ref` with its key `meeting`."""

    meeting: MeetingId
    """A meeting."""


class RefMinisterialMeeting(Model, frozen=True):
    """`Ref` with its key `ministerial_meeting`."""

    ministerial_meeting: MinisterialMeetingId
    """A ministerial meeting."""


class RefDeployment(Model, frozen=True):
    """`Ref` with its key `deployment`."""

    deployment: DeploymentId
    """A deployment."""


class RefOperation(Model, frozen=True):
    """`Ref` with its key `operation`."""

    operation: OperationId
    """An operation."""


class RefDocument(Model, frozen=True):
    """`Ref` with its key `document`."""

    document: DocumentId
    """A document."""


class RefTopic(Model, frozen=True):
    """`Ref` with its key `topic`."""

    topic: TopicId
    """A topic."""


Ref = Annotated[
    Annotated[RefPerson, Tag("{person}")]
    | Annotated[RefOffice, Tag("{office}")]
    | Annotated[RefOrganisation, Tag("{organisation}")]
    | Annotated[RefCountry, Tag("{country}")]
    | Annotated[RefPlace, Tag("{place}")]
    | Annotated[RefVisit, Tag("{visit}")]
    | Annotated[RefMeeting, Tag("{meeting}")]
    | Annotated[RefMinisterialMeeting, Tag("{ministerial_meeting}")]
    | Annotated[RefDeployment, Tag("{deployment}")]
    | Annotated[RefOperation, Tag("{operation}")]
    | Annotated[RefDocument, Tag("{document}")]
    | Annotated[RefTopic, Tag("{topic}")],
    Discriminator(
        _only_key,
        custom_error_type="one_key",
        custom_error_message="Exactly one key is expected, of person, office, organisation, country, place, visit, meeting, ministerial_meeting, deployment, operation, document, topic",
    ),
]
"""A reference to a record: a mapping with exactly one key, which names the kind."""


class OfficeOrPersonOffice(Model, frozen=True):
    """`OfficeOrPerson` with its key `office`."""

    office: OfficeId
    """An office."""


class OfficeOrPersonPerson(Model, frozen=True):
    """`OfficeOrPerson` with its key `person`."""

    person: PersonId
    """A person."""


OfficeOrPerson = Annotated[
    Annotated[OfficeOrPersonOffice, Tag("{office}")]
    | Annotated[OfficeOrPersonPerson, Tag("{person}")],
    Discriminator(
        _only_key,
        custom_error_type="one_key",
        custom_error_message="Exactly one key is expected, of office, person",
    ),
]
"""A reference to an office or a person: a mapping with exactly one key."""


class ParticipationMode(Enumeration):
    """How somebody takes part."""

    IN_PERSON = "in-person"
    """Present at the place."""
    REMOTE = "remote"
    """By telephone or video."""


class SourceId(
    Identifier,
    refers_to="source",
    pattern="^[a-z0-9]+(?:-[a-z0-9]+)*$",
    max_length=80,
    examples=["nato-189041"],
):
    """The identifier of a source: lower-case letters, digits and single hyphens."""


class Citation(Model, frozen=True):
    """A source, and where in it the fact stands. May be written as the identifier of
    the source alone.
    """

    source: SourceId
    """The source."""

    locator: Text | None = None
    """Where in the source: a page, a paragraph or a time."""


class Participant(Model, frozen=True):
    """Someone who takes part: a person, an office whose holder is not named, an
    organisation or a country. May be written as the identifier of a person alone.
    The office that a person acts in follows from the tenures on that day, and
    needs naming only where the person held two or is not known.
    """

    person: PersonId | None = None
    """The person who takes part."""

    office: OfficeId | None = None
    """The office in which the person takes part, or whose unnamed holder does."""

    organisation: OrganisationId | None = None
    """The organisation, where it is all that the source names."""

    country: CountryCode | None = None
    """The country, where it is all that the source names."""

    name: Text | None = None
    """The name of somebody who has no record, for imports."""

    capacity: Capacity | None = None
    """In which capacity the person acts, where no tenure on record says so."""

    as_printed: Text | None = None
    """The name as the source prints it."""

    role: ParticipantRole
    """The role in which the person takes part. People who leave it out mean
    `attendee`; here it is written.
    """

    on_behalf_of: Ref | None = None
    """For whom the person acts. By default the country or the topmost organisation
    of the office.
    """

    represents: OfficeOrPerson | None = None
    """Whose seat is filled in another's place, as deputies and ambassadors do."""

    title: Text | None = None
    """The title as the source prints it."""

    mode: ParticipationMode
    """How the person takes part. People who leave it out mean `in-person`; here it
    is written.
    """

    sources: tuple[Citation, ...] = ()
    """Where this comes from, if not from the sources of the record."""


class Status(Enumeration):
    """How far an event had come on the day of `as_of`."""

    PLANNED = "planned"
    """Announced or agreed, and not begun."""
    UNDER_WAY = "under-way"
    """Begun, and not over."""
    CONCLUDED = "concluded"
    """Over."""
    POSTPONED = "postponed"
    """Put off to another day, known or not."""
    CANCELLED = "cancelled"
    """Called off."""
    UNKNOWN = "unknown"
    """The sources do not say."""


class Rank(Enumeration):
    """The rank of a visit in protocol."""

    STATE = "state"
    """A state visit: of a head of state to another, with full honours."""
    OFFICIAL = "official"
    """An official visit."""
    OFFICIAL_WORKING = "official-working"
    """An official working visit."""
    WORKING = "working"
    """A working visit."""
    PRIVATE = "private"
    """A private visit."""
    INFORMAL = "informal"
    """An informal visit."""
    UNOFFICIAL = "unofficial"
    """An unofficial visit."""
    COURTESY = "courtesy"
    """A courtesy visit."""
    GOODWILL = "goodwill"
    """A goodwill visit."""
    PASTORAL = "pastoral"
    """A pastoral visit, of a head of a church."""
    GUEST_OF_GOVERNMENT = "guest-of-government"
    """A visit as a guest of the government."""


Weekdays = Annotated[
    str,
    Field(
        pattern="^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)(?:/(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday))?$",
        examples=["sunday", "sunday/monday"],
    ),
]
"""The day of the week of a date, in English and in lower case, or those of the first
and the last day of a span, joined by `/`.
"""


Prose = Annotated[
    str,
    Field(
        pattern=r"^[ \n]*[^ \x00-\x1F\x7F-\x9F\u2028-\u202e\u2066-\u2069](?:[^\x00-\x1F\x7F-\x9F\u2028-\u202e\u2066-\u2069]|\n)*$",
    ),
]
"""A text of one line or more, without other control characters than line feeds and
without marks that change the direction of writing.
"""


class StopKind(Enumeration):
    """What a stop is."""

    VISIT = "visit"
    """A stop with a programme."""
    TRANSIT = "transit"
    """A stop on the way."""
    PRIVATE = "private"
    """A private stop."""
    TROOP_VISIT = "troop-visit"
    """A stop at troops."""


class MeetingRefMeeting(Model, frozen=True):
    """`MeetingRef` with its key `meeting`."""

    meeting: MeetingId
    """A meeting."""


class MeetingRefMinisterialMeeting(Model, frozen=True):
    """`MeetingRef` with its key `ministerial_meeting`."""

    ministerial_meeting: MinisterialMeetingId
    """A ministerial meeting."""


MeetingRef = Annotated[
    Annotated[MeetingRefMeeting, Tag("{meeting}")]
    | Annotated[MeetingRefMinisterialMeeting, Tag("{ministerial_meeting}")],
    Discriminator(
        _only_key,
        custom_error_type="one_key",
        custom_error_message="Exactly one key is expected, of meeting, ministerial_meeting",
    ),
]
"""A reference to a meeting or a ministerial meeting: a mapping with exactly one key."""


DatasetKey = Annotated[
    str,
    Field(
        pattern="^[a-z0-9-]+$",
        examples=["wikidata", "geonames"],
    ),
]
"""The key of another data set, such as `wikidata`, `geonames`, `iso3`, `m49`, `cow`
or `unlocode`: lower-case letters, digits and hyphens.
"""


ExternalIds = Mapping[DatasetKey, Text]
"""The identifiers of one thing in other data sets, by the key of the data set."""


class Stop(Model, frozen=True):
    """A stop of a visit: one stay in one country."""

    country: CountryCode | None = None
    """The country. A territory that has a code of its own bears that code. Left out
    only where the place lies in none.
    """

    place: PlaceId | None = None
    """The place of the stop, where there is one."""

    places: tuple[PlaceId, ...] = ()
    """The places, where there are several; instead of `place`."""

    date: Span | None = None
    """The days of the programme. By default those of the visit, where this is its
    only stop; where there are more, some day within the visit.
    """

    weekday: Weekdays | None = None
    """The day of the week of `date`, as the source prints it."""

    stay: Span | None = None
    """The days in the country, where the visitor was there for longer than the
    programme.
    """

    kind: StopKind
    """What the stop is. People who leave it out mean `visit`; here it is written."""

    rank: Rank | None = None
    """The rank of this stop, where it differs from that of the visit."""

    visitors: tuple[PersonId, ...] = ()
    """Those of the visitors who made this stop. By default all."""

    accompanies: PersonId | None = None
    """The person whom the visitors went along with on this stop alone."""

    hosts: tuple[Participant, ...] = ()
    """Who received the visitors."""

    attends: tuple[MeetingRef, ...] = ()
    """The meetings with a record of their own that the visitors attended."""

    deployment: DeploymentId | None = None
    """The deployment visited."""

    as_printed: Text | None = None
    """The stop as the source prints it."""

    ids: ExternalIds = {}
    """The identifiers of the stop in other data sets, by the data set's key."""

    remarks: Prose | None = None
    """Text of an imported row, word for word."""

    sources: tuple[Citation, ...] = ()
    """Where this comes from, if not from the sources of the record."""


class MeetingKind(Enumeration):
    """What kind of meeting it is."""

    BILATERAL_TALKS = "bilateral-talks"
    """Talks between two sides."""
    MULTILATERAL_TALKS = "multilateral-talks"
    """Talks between three sides or more."""
    SUMMIT = "summit"
    """A summit of heads of state or government."""
    COUNCIL_SESSION = "council-session"
    """A session of a council."""
    CONFERENCE = "conference"
    """A conference."""
    COURTESY_CALL = "courtesy-call"
    """A courtesy call."""
    AUDIENCE = "audience"
    """An audience."""
    BRIEFING = "briefing"
    """A briefing: some inform the others."""
    WORKING_MEAL = "working-meal"
    """A working breakfast, lunch or dinner."""
    PRESS_CONFERENCE = "press-conference"
    """A press conference."""
    ADDRESS = "address"
    """An address to an audience."""
    CEREMONY = "ceremony"
    """A ceremony."""
    SIGNING = "signing"
    """The signing of a document."""
    FUNERAL = "funeral"
    """A funeral."""
    TROOP_VISIT = "troop-visit"
    """A visit to troops."""
    SITE_VISIT = "site-visit"
    """A visit to a site."""
    CONSULTATION = "consultation"
    """Consultations."""
    OTHER = "other"
    """Another kind of meeting."""


class Medium(Enumeration):
    """By which means people meet."""

    IN_PERSON = "in-person"
    """All in one place."""
    PHONE = "phone"
    """By telephone."""
    VIDEO = "video"
    """By video."""
    HYBRID = "hybrid"
    """Some in one place, others by video or telephone."""


Quantity = Annotated[int, BeforeValidator(_whole), Field(ge=0, le=999999999)]
"""A number of persons or things."""


class Count(Model, frozen=True):
    """How many there are, as exactly as the source says it. Written `10`, `~900`
    (about 900), `900+` (at least 900) or `900-1200`, or as a mapping.
    """

    minimum: Quantity
    """The smallest number that it may be."""

    maximum: Quantity | None = None
    """The greatest number that it may be; absent where the source names none."""

    approximate: bool
    """Whether the source gives the numbers as approximate. People who leave it out
    mean `false`; here it is written.
    """


class DocumentRef(Model, frozen=True):
    """A reference to a document: a mapping with exactly one key."""

    document: DocumentId
    """A document."""


FullDate = Annotated[
    str,
    Field(
        pattern="^(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$",
        examples=["2021-11-28"],
    ),
]
"""One day of the Gregorian calendar, written in full: `2021-11-28`."""


class Dispute(Model, frozen=True):
    """What other sources say of a field of the record."""

    field: Text
    """The name of the field, with dots where it lies inside another: `stops.0.date`."""

    says: Text
    """What these sources say."""

    sources: AtLeastOne[Citation]
    """The sources that say so; at least one."""


Namespace = Annotated[
    str,
    Field(
        pattern="^[a-z0-9]+(?:[.-][a-z0-9]+)*$",
        examples=["example", "org.example"],
    ),
]
"""The name under which a project keeps fields of its own: lower-case letters and
digits, joined by single hyphens or full stops.
"""


ExtValue = TypeAliasType(
    "ExtValue",
    "bool | int | float | str | tuple[ExtValue, ...] | Mapping[str, ExtValue]",
)
"""A value of a project's own: anything but `null`, which no depth of it may hold."""


Ext = Mapping[Namespace, ExtValue]
"""A project's own fields, by namespace. A project may bind its namespace to a JSON
Schema of its own.
"""


class VisitMeeting(Model, frozen=True):
    """A meeting within a visit. It belongs to a stop by country, place and date; one
    that names none of these is somewhere in the visit. One that names nobody of
    the visiting party is attended by all visitors of its stop.
    """

    title: Text | None = None
    """A title, where the meeting is known by one."""

    kind: MeetingKind | None = None
    """What kind of meeting it is. Absent: the source does not say."""

    medium: Medium
    """By which means the participants meet. People who leave it out mean
    `in-person`; here it is written.
    """

    date: Span | None = None
    """The days of the meeting. By default those of its stop."""

    weekday: Weekdays | None = None
    """The day of the week of `date`, as the source prints it."""

    country: CountryCode | None = None
    """The country in which it takes place."""

    place: PlaceId | None = None
    """The place at which it takes place."""

    body: OrganisationId | None = None
    """The body that meets."""

    hosts: tuple[Participant, ...] = ()
    """Who receives the others."""

    participants: tuple[Participant, ...] = ()
    """Who takes part."""

    participants_complete: bool
    """Whether all who take part are listed. People who leave it out mean `false`;
    here it is written.
    """

    attendance: Count | None = None
    """How many take part."""

    topics: tuple[TopicId, ...] = ()
    """What is spoken about."""

    deployment: DeploymentId | None = None
    """The deployment that is visited or spoken about."""

    outcomes: tuple[DocumentRef, ...] = ()
    """The documents that came of it."""

    previous_date: Span | None = None
    """The days for which it was planned before it was postponed."""

    status: Status | None = None
    """How far the meeting had come on the day `as_of`. By default as far as the
    visit.
    """

    as_of: FullDate | None = None
    """The day on which the status held. By default that of the visit."""

    remarks: Prose | None = None
    """Text of an imported row, word for word."""

    sources: tuple[Citation, ...] = ()
    """Where this comes from, if not from the sources of the visit."""

    ids: ExternalIds = {}
    """The identifiers of the meeting in other data sets, by the data set's key."""

    open: tuple[Text, ...] = ()
    """What the sources leave open, one matter a text."""

    disputed: tuple[Dispute, ...] = ()
    """Fields of which other sources say something else. The field itself holds the
    value preferred.
    """

    notes: Prose | None = None
    """Notes of the keepers of the data."""

    ext: Ext = {}
    """A project's own fields, by namespace."""


Id = Annotated[
    str,
    Field(
        pattern="^[a-z0-9]+(?:-[a-z0-9]+)*$",
        max_length=80,
    ),
]
"""An identifier that a record once bore: lower-case letters `a` to `z`, digits and
single hyphens, at most 80 characters.
"""


class Visit(Model, frozen=True):
    """A visit of one or more persons to one or more countries. A visit whose
    visitors act for two sides or more is a joint one.
    """

    type: Literal["visit"]
    """The kind of the record. People may leave it out in a dossier, where the list
    names it. People who leave it out mean `visit`; here it is written.
    """

    id: VisitId
    """The identifier of the record, unique among the records of its kind. It stays
    the same when names change.
    """

    date: Span
    """The days of the visit."""

    visitors: AtLeastOne[Participant]
    """Who visits; at least one."""

    status: Status
    """How far it had come on the day `as_of`."""

    sources: AtLeastOne[Citation]
    """Where the facts of the record come from; at least one source."""

    title: Text | None = None
    """A title, where the visit is known by one."""

    rank: Rank | None = None
    """The rank of the visit as the source states it. Absent: not stated."""

    weekday: Weekdays | None = None
    """The day of the week of `date`, as the source prints it."""

    accompanying: tuple[Participant, ...] = ()
    """Who travels along."""

    accompanies: PersonId | None = None
    """The person whose visit this one goes along with."""

    purpose: Prose | None = None
    """What the visit is for."""

    topics: tuple[TopicId, ...] = ()
    """What is spoken about."""

    stops: tuple[Stop, ...] = ()
    """Where the visit leads to, in the order of time."""

    meetings: tuple[VisitMeeting, ...] = ()
    """The meetings that belong to the visit alone."""

    previous_date: Span | None = None
    """The days for which the visit was planned before it was postponed."""

    outcomes: tuple[Ref, ...] = ()
    """What came of it."""

    as_of: FullDate | None = None
    """The day on which the status held. By default the day on which the newest of
    the sources was published.
    """

    remarks: Prose | None = None
    """Text of an imported row, word for word."""

    ids: ExternalIds = {}
    """The identifiers of the same thing in other data sets, by the data set's key."""

    previous_ids: tuple[Id, ...] = ()
    """Identifiers of records that were merged into this one. They are never used
    again.
    """

    open: tuple[Text, ...] = ()
    """What the sources leave open, one matter a text."""

    disputed: tuple[Dispute, ...] = ()
    """Fields of which other sources say something else. The field itself holds the
    value preferred.
    """

    notes: Prose | None = None
    """Notes of the keepers of the data."""

    ext: Ext = {}
    """A project's own fields, by namespace."""


class Meeting(Model, frozen=True):
    """A meeting that stands by itself, such as a summit that several visits attend."""

    type: Literal["meeting"]
    """The kind of the record. People may leave it out in a dossier, where the list
    names it. People who leave it out mean `meeting`; here it is written.
    """

    id: MeetingId
    """The identifier of the record, unique among the records of its kind. It stays
    the same when names change.
    """

    date: Span
    """The days of the meeting."""

    status: Status
    """How far it had come on the day `as_of`."""

    sources: AtLeastOne[Citation]
    """Where the facts of the record come from; at least one source."""

    title: Text | None = None
    """A title, where the meeting is known by one."""

    kind: MeetingKind | None = None
    """What kind of meeting it is. Absent: the source does not say."""

    medium: Medium
    """By which means the participants meet. People who leave it out mean
    `in-person`; here it is written.
    """

    weekday: Weekdays | None = None
    """The day of the week of `date`, as the source prints it."""

    country: CountryCode | None = None
    """The country in which it takes place."""

    place: PlaceId | None = None
    """The place at which it takes place."""

    body: OrganisationId | None = None
    """The body that meets."""

    hosts: tuple[Participant, ...] = ()
    """Who receives the others."""

    participants: tuple[Participant, ...] = ()
    """Who takes part."""

    participants_complete: bool
    """Whether all who take part are listed. People who leave it out mean `false`;
    here it is written.
    """

    attendance: Count | None = None
    """How many take part."""

    topics: tuple[TopicId, ...] = ()
    """What is spoken about."""

    deployment: DeploymentId | None = None
    """The deployment that is visited or spoken about."""

    outcomes: tuple[DocumentRef, ...] = ()
    """The documents that came of it."""

    previous_date: Span | None = None
    """The days for which it was planned before it was postponed."""

    as_of: FullDate | None = None
    """The day on which the status held. By default the day on which the newest of
    the sources was published.
    """

    remarks: Prose | None = None
    """Text of an imported row, word for word."""

    ids: ExternalIds = {}
    """The identifiers of the same thing in other data sets, by the data set's key."""

    previous_ids: tuple[Id, ...] = ()
    """Identifiers of records that were merged into this one. They are never used
    again.
    """

    open: tuple[Text, ...] = ()
    """What the sources leave open, one matter a text."""

    disputed: tuple[Dispute, ...] = ()
    """Fields of which other sources say something else. The field itself holds the
    value preferred.
    """

    notes: Prose | None = None
    """Notes of the keepers of the data."""

    ext: Ext = {}
    """A project's own fields, by namespace."""


class MinisterialLevel(Enumeration):
    """At which level a body meets."""

    HEADS_OF_STATE_AND_GOVERNMENT = "heads-of-state-and-government"
    """Heads of state and government."""
    FOREIGN_MINISTERS = "foreign-ministers"
    """Ministers of foreign affairs."""
    DEFENCE_MINISTERS = "defence-ministers"
    """Ministers of defence."""
    FINANCE_MINISTERS = "finance-ministers"
    """Ministers of finance."""
    INTERIOR_MINISTERS = "interior-ministers"
    """Ministers of the interior."""
    OTHER_MINISTERS = "other-ministers"
    """Ministers of other matters."""
    PERMANENT_REPRESENTATIVES = "permanent-representatives"
    """Permanent representatives."""
    CHIEFS_OF_DEFENCE = "chiefs-of-defence"
    """Chiefs of defence."""


class Session(Model, frozen=True):
    """A session of a ministerial meeting."""

    title: Text | None = None
    """The title of the session."""

    date: Span | None = None
    """The day of the session."""

    topics: tuple[TopicId, ...] = ()
    """What is spoken about."""

    participants: tuple[Participant, ...] = ()
    """Who takes part beside the members: partners, invitees."""

    format: Text | None = None
    """The format in which the body meets, such as `NATO-Ukraine Commission`."""

    sources: tuple[Citation, ...] = ()
    """Where this comes from, if not from the sources of the record."""


class MinisterialMeeting(Model, frozen=True):
    """A meeting of a body at the level of ministers, of heads of state and
    government, or of those who stand in for them.
    """

    type: Literal["ministerial-meeting"]
    """The kind of the record. People may leave it out in a dossier, where the list
    names it. People who leave it out mean `ministerial-meeting`; here it is
    written.
    """

    id: MinisterialMeetingId
    """The identifier of the record, unique among the records of its kind. It stays
    the same when names change.
    """

    body: OrganisationId
    """The body that meets."""

    level: MinisterialLevel
    """At which level it meets."""

    date: Span
    """The days of the meeting."""

    status: Status
    """How far it had come on the day `as_of`."""

    sources: AtLeastOne[Citation]
    """Where the facts of the record come from; at least one source."""

    title: Text | None = None
    """A title, where the meeting is known by one."""

    medium: Medium
    """By which means the participants meet. People who leave it out mean
    `in-person`; here it is written.
    """

    weekday: Weekdays | None = None
    """The day of the week of `date`, as the source prints it."""

    country: CountryCode | None = None
    """The country in which it takes place."""

    place: PlaceId | None = None
    """The place at which it takes place."""

    hosts: tuple[Participant, ...] = ()
    """Who receives the others."""

    chair: Participant | None = None
    """Who presides."""

    participants: tuple[Participant, ...] = ()
    """Who takes part."""

    participants_complete: bool
    """Whether all who take part are listed. People who leave it out mean `false`;
    here it is written.
    """

    attendance: Count | None = None
    """How many take part."""

    topics: tuple[TopicId, ...] = ()
    """What is spoken about."""

    sessions: tuple[Session, ...] = ()
    """The sessions of the meeting."""

    outcomes: tuple[DocumentRef, ...] = ()
    """The documents that came of it."""

    previous_date: Span | None = None
    """The days for which it was planned before it was postponed."""

    as_of: FullDate | None = None
    """The day on which the status held. By default the day on which the newest of
    the sources was published.
    """

    remarks: Prose | None = None
    """Text of an imported row, word for word."""

    ids: ExternalIds = {}
    """The identifiers of the same thing in other data sets, by the data set's key."""

    previous_ids: tuple[Id, ...] = ()
    """Identifiers of records that were merged into this one. They are never used
    again.
    """

    open: tuple[Text, ...] = ()
    """What the sources leave open, one matter a text."""

    disputed: tuple[Dispute, ...] = ()
    """Fields of which other sources say something else. The field itself holds the
    value preferred.
    """

    notes: Prose | None = None
    """Notes of the keepers of the data."""

    ext: Ext = {}
    """A project's own fields, by namespace."""


class DeploymentKind(Enumeration):
    """What is deployed."""

    BATTLEGROUP = "battlegroup"
    """A battlegroup."""
    BRIGADE = "brigade"
    """A brigade."""
    EXPERT_TEAM = "expert-team"
    """A team of experts."""
    AIR_POLICING = "air-policing"
    """Aircraft that police the air."""
    AIR_DEFENCE = "air-defence"
    """Units of air defence."""
    NAVAL_GROUP = "naval-group"
    """A group of ships."""
    TRAINING_MISSION = "training-mission"
    """A mission that trains."""
    ADVISORY_MISSION = "advisory-mission"
    """A mission that advises."""
    PEACEKEEPING_CONTINGENT = "peacekeeping-contingent"
    """A contingent of peacekeepers."""
    OBSERVER_MISSION = "observer-mission"
    """A mission of observers."""
    HEADQUARTERS_ELEMENT = "headquarters-element"
    """A part of a headquarters."""
    SURVEILLANCE = "surveillance"
    """Units of surveillance."""
    LOGISTICS = "logistics"
    """Units of supply and transport."""
    OTHER = "other"
    """Something else."""


Date = Annotated[
    str,
    Field(
        pattern="^(?:(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29|[0-9]{4}(?:-(?:(?:0[1-9]|1[0-2])(?:-XX)?|XX(?:-XX)?))?)[?~%]?(?:[.][.])?|[.][.](?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29|[0-9]{4}(?:-(?:(?:0[1-9]|1[0-2])(?:-XX)?|XX(?:-XX)?))?)[?~%]?)$",
        examples=["2021-11-28", "2021-11", "2021", "2021~", "..2021-11-28"],
    ),
]
"""A date of the Gregorian calendar, as exact as the source gives it: `2021-11-28`,
`2021-11` or `2021`. At its end `?` means uncertain, `~` approximate, `%` both.
`XX` stands for a part that is not known: `2021-11-XX`. `..2021-11-28` means on
that day or before, `2021-11-28..` on that day or after.
"""


class Contributor(Model, frozen=True):
    """A country that takes part in a deployment. May be written as the code of the
    country alone.
    """

    country: CountryCode
    """The country that contributes."""

    since: Date | None = None
    """The first day."""

    until: Date | None = None
    """The last day, inclusive."""

    personnel: Count | None = None
    """How many persons it sends."""


class Contributors(Model, frozen=True):
    """Which countries take part in a deployment. The number and the list stand by
    themselves: a source may give one without the other.
    """

    count: Count | None = None
    """How many countries take part."""

    countries: tuple[Contributor, ...] = ()
    """The countries that are named."""

    complete: bool
    """Whether all of them are named. People who leave it out mean `false`; here it
    is written.
    """

    includes_framework_nation: bool | None = None
    """Whether `count` includes the country that leads. Absent: not known."""


class StrengthKind(Enumeration):
    """What a number of personnel is."""

    REPORTED = "reported"
    """As reported, nothing more being said."""
    AUTHORISED = "authorised"
    """The number that may be there."""
    ACTUAL = "actual"
    """The number that was there."""


class Strength(Model, frozen=True):
    """How many persons a deployment has, as one source gives it."""

    personnel: Count
    """How many persons."""

    as_of: Date | None = None
    """The date for which the number holds."""

    kind: StrengthKind
    """What the number is. People who leave it out mean `reported`; here it is
    written.
    """

    sources: tuple[Citation, ...] = ()
    """Where this comes from, if not from the sources of the record."""


class Deployment(Model, frozen=True):
    """Forces or experts sent to a country or an area."""

    type: Literal["deployment"]
    """The kind of the record. People may leave it out in a dossier, where the list
    names it. People who leave it out mean `deployment`; here it is written.
    """

    id: DeploymentId
    """The identifier of the record, unique among the records of its kind. It stays
    the same when names change.
    """

    title: Text
    """The name of the deployment."""

    kind: DeploymentKind
    """What is deployed."""

    sources: AtLeastOne[Citation]
    """Where the facts of the record come from; at least one source."""

    operation: OperationId | None = None
    """The operation of which it is a part."""

    organisation: OrganisationId | None = None
    """The organisation under which it stands."""

    host: CountryCode | None = None
    """The country that hosts it."""

    area: PlaceId | None = None
    """The area in which it moves, at sea or in the air; instead of `host`."""

    place: PlaceId | None = None
    """The place at which it is based."""

    framework_nation: CountryCode | None = None
    """The country that leads it."""

    contributors: Contributors | None = None
    """Which countries take part in it, and how many."""

    strength: tuple[Strength, ...] = ()
    """How many persons it has, by day and by source."""

    since: Date | None = None
    """The first day."""

    until: Date | None = None
    """The last day, inclusive."""

    purpose: Prose | None = None
    """What it is for."""

    topics: tuple[TopicId, ...] = ()
    """The topics to which it belongs."""

    ids: ExternalIds = {}
    """The identifiers of the same thing in other data sets, by the data set's key."""

    previous_ids: tuple[Id, ...] = ()
    """Identifiers of records that were merged into this one. They are never used
    again.
    """

    open: tuple[Text, ...] = ()
    """What the sources leave open, one matter a text."""

    disputed: tuple[Dispute, ...] = ()
    """Fields of which other sources say something else. The field itself holds the
    value preferred.
    """

    notes: Prose | None = None
    """Notes of the keepers of the data."""

    ext: Ext = {}
    """A project's own fields, by namespace."""


class CountryOrPlaceCountry(Model, frozen=True):
    """`CountryOrPlace` with its key `country`."""

    country: CountryCode
    """A country."""


class CountryOrPlacePlace(Model, frozen=True):
    """`CountryOrPlace` with its key `place`."""

    place: PlaceId
    """A place."""


CountryOrPlace = Annotated[
    Annotated[CountryOrPlaceCountry, Tag("{country}")]
    | Annotated[CountryOrPlacePlace, Tag("{place}")],
    Discriminator(
        _only_key,
        custom_error_type="one_key",
        custom_error_message="Exactly one key is expected, of country, place",
    ),
]
"""A reference to a country or a place: a mapping with exactly one key."""


class Operation(Model, frozen=True):
    """A frame under which several deployments stand."""

    type: Literal["operation"]
    """The kind of the record. People may leave it out in a dossier, where the list
    names it. People who leave it out mean `operation`; here it is written.
    """

    id: OperationId
    """The identifier of the record, unique among the records of its kind. It stays
    the same when names change.
    """

    title: Text
    """The name of the operation."""

    sources: AtLeastOne[Citation]
    """Where the facts of the record come from; at least one source."""

    organisation: OrganisationId | None = None
    """The organisation that leads it."""

    since: Date | None = None
    """The first day."""

    until: Date | None = None
    """The last day, inclusive."""

    areas: tuple[CountryOrPlace, ...] = ()
    """Where it takes place."""

    unit_kind: DeploymentKind | None = None
    """Of what its units are."""

    unit_count: Count | None = None
    """How many units it has."""

    mandate: DocumentId | None = None
    """The document on which it rests."""

    topics: tuple[TopicId, ...] = ()
    """The topics to which it belongs."""

    ids: ExternalIds = {}
    """The identifiers of the same thing in other data sets, by the data set's key."""

    previous_ids: tuple[Id, ...] = ()
    """Identifiers of records that were merged into this one. They are never used
    again.
    """

    open: tuple[Text, ...] = ()
    """What the sources leave open, one matter a text."""

    disputed: tuple[Dispute, ...] = ()
    """Fields of which other sources say something else. The field itself holds the
    value preferred.
    """

    notes: Prose | None = None
    """Notes of the keepers of the data."""

    ext: Ext = {}
    """A project's own fields, by namespace."""


class StatementId(
    Identifier,
    refers_to="statement",
    pattern="^[a-z0-9]+(?:-[a-z0-9]+)*$",
    max_length=80,
    examples=["2021-11-28-call-on-russia"],
):
    """The identifier of a statement, which begins with the day on which it was made."""


class StatementKind(Enumeration):
    """What kind of statement it is."""

    POSITION = "position"
    """Holds something to be so or right."""
    ASSESSMENT = "assessment"
    """Judges a state of affairs."""
    REPORT = "report"
    """Tells what happened."""
    ASSURANCE = "assurance"
    """Confirms a commitment that exists."""
    PLEDGE = "pledge"
    """Promises something new."""
    CALL = "call"
    """Asks somebody to do something."""
    DEMAND = "demand"
    """Requires somebody to do something."""
    WARNING = "warning"
    """Warns of consequences."""
    CRITICISM = "criticism"
    """Finds fault with somebody."""
    PRAISE = "praise"
    """Speaks well of somebody."""
    INTENTION = "intention"
    """Says what the speaker means to do."""
    ANNOUNCEMENT = "announcement"
    """Makes a decision known."""
    CONDOLENCE = "condolence"
    """Expresses sympathy."""


LanguageTag = Annotated[
    str,
    Field(
        pattern="^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|[0-9]{3}))?(?:-(?:[a-z0-9]{5,8}|[0-9][a-z0-9]{3}))*(?:-x(?:-[a-z0-9]{1,8})+)?$",
        examples=["lv", "pt-BR", "zh-Hant", "be-tarask"],
    ),
]
"""A language by its BCP 47 tag, in the usual case: `lv`, `pt-BR`, `zh-Hant`."""


class Statement(Model, frozen=True):
    """What a speaker said. It is a claim of its speaker, and never a fact of the
    data set.
    """

    type: Literal["statement"]
    """The kind of the record. People may leave it out in a dossier, where the list
    names it. People who leave it out mean `statement`; here it is written.
    """

    id: StatementId
    """The identifier of the record, unique among the records of its kind. It stays
    the same when names change.
    """

    kind: StatementKind
    """What kind of statement it is."""

    speaker: Participant
    """Who made it."""

    date: Span
    """When it was made."""

    summary: Prose
    """What was said, in the words of the keepers of the data."""

    topics: AtLeastOne[TopicId]
    """What it is about; at least one topic."""

    sources: AtLeastOne[Citation]
    """Where the facts of the record come from; at least one source."""

    visit: VisitId | None = None
    """The visit at which it was made. A statement has at most one of `visit`,
    `meeting` and `ministerial_meeting`.
    """

    meeting: MeetingId | None = None
    """The meeting at which it was made."""

    ministerial_meeting: MinisterialMeetingId | None = None
    """The ministerial meeting at which it was made."""

    addressees: tuple[Ref, ...] = ()
    """To whom it is addressed."""

    beneficiaries: tuple[Ref, ...] = ()
    """For whose good it is: those whom a pledge or an assurance is for."""

    about: tuple[Ref, ...] = ()
    """Of whom or of what it speaks."""

    asks: tuple[Text, ...] = ()
    """What it asks for, one matter a text."""

    quote: Text | None = None
    """Words of the speaker, at most 30."""

    language: LanguageTag | None = None
    """The language of `quote`."""

    ids: ExternalIds = {}
    """The identifiers of the same thing in other data sets, by the data set's key."""

    previous_ids: tuple[Id, ...] = ()
    """Identifiers of records that were merged into this one. They are never used
    again.
    """

    open: tuple[Text, ...] = ()
    """What the sources leave open, one matter a text."""

    disputed: tuple[Dispute, ...] = ()
    """Fields of which other sources say something else. The field itself holds the
    value preferred.
    """

    notes: Prose | None = None
    """Notes of the keepers of the data."""

    ext: Ext = {}
    """A project's own fields, by namespace."""


class DocumentKind(Enumeration):
    """What a document is."""

    JOINT_DECLARATION = "joint-declaration"
    """A joint declaration."""
    JOINT_STATEMENT = "joint-statement"
    """A joint statement."""
    COMMUNIQUE = "communique"
    """A communiqué."""
    TREATY = "treaty"
    """A treaty."""
    AGREEMENT = "agreement"
    """An agreement."""
    MEMORANDUM = "memorandum"
    """A memorandum of understanding."""
    PROTOCOL = "protocol"
    """A protocol to a treaty or an agreement."""
    STRATEGY = "strategy"
    """A strategy or a concept."""
    RESOLUTION = "resolution"
    """A resolution of a body."""
    OTHER = "other"
    """Another document."""


class DocumentStatus(Enumeration):
    """How far a document has come."""

    PROPOSED = "proposed"
    """Somebody has proposed it."""
    UNDER_NEGOTIATION = "under-negotiation"
    """The parties negotiate it."""
    AGREED = "agreed"
    """The parties agree on its text."""
    SIGNED = "signed"
    """It is signed, and not yet in force or needs no such step."""
    IN_FORCE = "in-force"
    """It is in force."""
    TERMINATED = "terminated"
    """It was in force, and no longer is."""
    ABANDONED = "abandoned"
    """It was given up before it came to be."""


Url = Annotated[
    str,
    Field(
        pattern=r"^https?://[^ \x00-\x1F\x7F-\x9F \u2028-\u202e\u2066-\u2069]+$",
        examples=["https://www.nato.int/cps/en/natohq/news_189041.htm"],
    ),
]
"""A web address that begins with `https://` or `http://`."""


class Document(Model, frozen=True):
    """An agreement, a declaration or another text that parties make, or mean to
    make.
    """

    type: Literal["document"]
    """The kind of the record. People may leave it out in a dossier, where the list
    names it. People who leave it out mean `document`; here it is written.
    """

    id: DocumentId
    """The identifier of the record, unique among the records of its kind. It stays
    the same when names change.
    """

    kind: DocumentKind
    """What sort of document it is."""

    title: Text
    """The title of the document."""

    status: DocumentStatus
    """How far it had come on the day `as_of`."""

    sources: AtLeastOne[Citation]
    """Where the facts of the record come from; at least one source."""

    parties: tuple[Ref, ...] = ()
    """Who makes it."""

    as_of: FullDate | None = None
    """The day on which the status held. By default the day on which the newest of
    the sources was published.
    """

    signed: Date | None = None
    """When it was signed."""

    signed_at: Ref | None = None
    """The place, the visit or the meeting at which it was signed."""

    discussed_at: tuple[Ref, ...] = ()
    """The visits and meetings at which it was spoken about."""

    url: Url | None = None
    """The address of its text on the web."""

    ids: ExternalIds = {}
    """The identifiers of the same thing in other data sets, by the data set's key."""

    previous_ids: tuple[Id, ...] = ()
    """Identifiers of records that were merged into this one. They are never used
    again.
    """

    open: tuple[Text, ...] = ()
    """What the sources leave open, one matter a text."""

    disputed: tuple[Dispute, ...] = ()
    """Fields of which other sources say something else. The field itself holds the
    value preferred.
    """

    notes: Prose | None = None
    """Notes of the keepers of the data."""

    ext: Ext = {}
    """A project's own fields, by namespace."""


class CoverageId(
    Identifier,
    refers_to="coverage",
    pattern="^[a-z0-9]+(?:-[a-z0-9]+)*$",
    max_length=80,
    examples=["nato-secretary-general-2021"],
):
    """The identifier of a coverage: lower-case letters, digits and single hyphens."""


class CoveredKind(Enumeration):
    """A thing of which a coverage can speak."""

    VISIT = "visit"
    """Visits."""
    MEETING = "meeting"
    """Meetings."""
    MINISTERIAL_MEETING = "ministerial-meeting"
    """Ministerial meetings."""
    DEPLOYMENT = "deployment"
    """Deployments."""
    STATEMENT = "statement"
    """Statements."""
    TENURE = "tenure"
    """The tenures of persons."""


class CoverageSubjectPerson(Model, frozen=True):
    """`CoverageSubject` with its key `person`."""

    person: PersonId
    """A person."""


class CoverageSubjectOffice(Model, frozen=True):
    """`CoverageSubject` with its key `office`."""

    office: OfficeId
    """An office."""


class CoverageSubjectOrganisation(Model, frozen=True):
    """`CoverageSubject` with its key `organisation`."""

    organisation: OrganisationId
    """An organisation."""


class CoverageSubjectCountry(Model, frozen=True):
    """`CoverageSubject` with its key `country`."""

    country: CountryCode
    """A country."""


CoverageSubject = Annotated[
    Annotated[CoverageSubjectPerson, Tag("{person}")]
    | Annotated[CoverageSubjectOffice, Tag("{office}")]
    | Annotated[CoverageSubjectOrganisation, Tag("{organisation}")]
    | Annotated[CoverageSubjectCountry, Tag("{country}")],
    Discriminator(
        _only_key,
        custom_error_type="one_key",
        custom_error_message="Exactly one key is expected, of person, office, organisation, country",
    ),
]
"""Of whom or of what a coverage speaks: a mapping with exactly one key."""


class Completeness(Enumeration):
    """How complete records are."""

    COMPLETE = "complete"
    """Every one is there."""
    PARTIAL = "partial"
    """Some are missing."""
    SAMPLED = "sampled"
    """They are a sample, drawn by a method that the basis names."""


class Coverage(Model, frozen=True):
    """What the data set claims to hold whole. Without such a claim the absence of a
    record means nothing.
    """

    type: Literal["coverage"]
    """The kind of the record. People may leave it out in a dossier, where the list
    names it. People who leave it out mean `coverage`; here it is written.
    """

    id: CoverageId
    """The identifier of the record, unique among the records of its kind. It stays
    the same when names change.
    """

    records: AtLeastOne[CoveredKind]
    """Of which things it speaks; at least one."""

    subject: CoverageSubject
    """Of whom or of what it speaks."""

    since: Date
    """The first day."""

    until: Date
    """The last day, inclusive."""

    completeness: Completeness
    """How complete the records are."""

    sources: AtLeastOne[Citation]
    """Where the facts of the record come from; at least one source."""

    basis: Text | None = None
    """On what the claim rests."""

    ids: ExternalIds = {}
    """The identifiers of the same thing in other data sets, by the data set's key."""

    previous_ids: tuple[Id, ...] = ()
    """Identifiers of records that were merged into this one. They are never used
    again.
    """

    open: tuple[Text, ...] = ()
    """What the sources leave open, one matter a text."""

    disputed: tuple[Dispute, ...] = ()
    """Fields of which other sources say something else. The field itself holds the
    value preferred.
    """

    notes: Prose | None = None
    """Notes of the keepers of the data."""

    ext: Ext = {}
    """A project's own fields, by namespace."""


Names = Mapping[LanguageTag, Text]
"""Names in other languages, by language tag."""


class Beginning(Enumeration):
    """How a tenure began."""

    ELECTED = "elected"
    """By an election."""
    APPOINTED = "appointed"
    """By an appointment."""
    SUCCEEDED = "succeeded"
    """By taking the place of a predecessor, as a deputy does."""
    INHERITED = "inherited"
    """By inheritance of a throne."""
    SEIZED = "seized"
    """By force."""
    OTHER = "other"
    """In another way."""


class Ending(Enumeration):
    """How a tenure ended."""

    TERM_ENDED = "term-ended"
    """The term was over."""
    RESIGNED = "resigned"
    """The holder resigned."""
    DISMISSED = "dismissed"
    """The holder was dismissed by whoever appoints."""
    REMOVED = "removed"
    """The holder was removed: by impeachment, by a vote or by force."""
    DIED = "died"
    """The holder died."""
    ABOLISHED = "abolished"
    """The office was abolished."""
    OTHER = "other"
    """In another way."""


class Tenure(Model, frozen=True):
    """The time for which a person held an office."""

    office: OfficeId
    """The office held."""

    since: Date | None = None
    """The first day."""

    until: Date | None = None
    """The last day, inclusive. Office passes during the day, so that a predecessor
    and a successor may share it.
    """

    last_seen: Date | None = None
    """The latest day on which a source shows the holder in office. An end may have
    come since.
    """

    capacity: Capacity
    """In which capacity the office was held. People who leave it out mean
    `incumbent`; here it is written.
    """

    cabinet: OrganisationId | None = None
    """The cabinet to which the tenure belongs: an organisation of the kind
    `government`.
    """

    began: Beginning | None = None
    """How the tenure began."""

    ended: Ending | None = None
    """How the tenure ended."""

    title: Text | None = None
    """The title of the office as the source prints it."""

    sources: tuple[Citation, ...] = ()
    """Where this comes from, if not from the sources of the record."""


class RelationKind(Enumeration):
    """What a relative is to a person."""

    SPOUSE = "spouse"
    """Husband or wife."""
    CHILD = "child"
    """Son or daughter."""
    PARENT = "parent"
    """Father or mother."""
    SIBLING = "sibling"
    """Brother or sister."""
    OTHER = "other"
    """Another relative."""


class Relation(Model, frozen=True):
    """A relative of a person."""

    person: PersonId
    """The person to whom the relation is."""

    kind: RelationKind
    """What the relative is to the person of the record."""


class Person(Model, frozen=True):
    """A person, with the offices held and when."""

    type: Literal["person"]
    """The kind of the record. People may leave it out in a dossier, where the list
    names it. People who leave it out mean `person`; here it is written.
    """

    id: PersonId
    """The identifier of the record, unique among the records of its kind. It stays
    the same when names change.
    """

    name: Text
    """The name by which the person is known, in the Latin script."""

    names: Names = {}
    """Names in other languages, by language tag."""

    aliases: tuple[Text, ...] = ()
    """Every other spelling that occurs."""

    born: Date | None = None
    """The date of birth."""

    died: Date | None = None
    """The date of death."""

    citizenships: tuple[CountryCode, ...] = ()
    """The countries of which the person is or was a citizen."""

    tenures: tuple[Tenure, ...] = ()
    """The offices that the person held."""

    relations: tuple[Relation, ...] = ()
    """Relatives. A relation is stated once and read both ways."""

    sources: tuple[Citation, ...] = ()
    """Where the facts of the record come from."""

    ids: ExternalIds = {}
    """The identifiers of the same thing in other data sets, by the data set's key."""

    previous_ids: tuple[Id, ...] = ()
    """Identifiers of records that were merged into this one. They are never used
    again.
    """

    open: tuple[Text, ...] = ()
    """What the sources leave open, one matter a text."""

    disputed: tuple[Dispute, ...] = ()
    """Fields of which other sources say something else. The field itself holds the
    value preferred.
    """

    notes: Prose | None = None
    """Notes of the keepers of the data."""

    ext: Ext = {}
    """A project's own fields, by namespace."""


class Portfolio(Enumeration):
    """What an office is for."""

    HEAD_OF_STATE = "head-of-state"
    """Head of state: a president, a monarch."""
    DEPUTY_HEAD_OF_STATE = "deputy-head-of-state"
    """Deputy of a head of state: a vice-president."""
    HEAD_OF_GOVERNMENT = "head-of-government"
    """Head of government: a prime minister, a chancellor."""
    DEPUTY_HEAD_OF_GOVERNMENT = "deputy-head-of-government"
    """Deputy of a head of government."""
    GOVERNOR_GENERAL = "governor-general"
    """Representative of a monarch who reigns elsewhere."""
    PARTY_LEADER = "party-leader"
    """Leader of a party."""
    FOREIGN_MINISTER = "foreign-minister"
    """Minister of foreign affairs."""
    DEFENCE_MINISTER = "defence-minister"
    """Minister of defence."""
    FINANCE_MINISTER = "finance-minister"
    """Minister of finance."""
    INTERIOR_MINISTER = "interior-minister"
    """Minister of the interior."""
    MINISTER = "minister"
    """Minister of another matter."""
    HEAD_OF_ORGANISATION = "head-of-organisation"
    """Head of an organisation: a secretary general, a president of a commission."""
    DEPUTY_HEAD_OF_ORGANISATION = "deputy-head-of-organisation"
    """Deputy of a head of an organisation."""
    COMMISSIONER = "commissioner"
    """Member of a commission."""
    AMBASSADOR = "ambassador"
    """Ambassador to a country."""
    PERMANENT_REPRESENTATIVE = "permanent-representative"
    """Permanent representative at an organisation."""
    SPECIAL_ENVOY = "special-envoy"
    """Envoy for one matter or region."""
    MILITARY_COMMANDER = "military-commander"
    """Commander of forces, or chief of defence."""
    LEGISLATURE_SPEAKER = "legislature-speaker"
    """Speaker or president of a chamber of a legislature."""
    CROWN_PRINCE = "crown-prince"
    """Heir to a throne."""
    CONSORT = "consort"
    """Spouse of a head of state or government, where that is an office."""
    OTHER = "other"
    """Another office."""


Seats = Annotated[int, BeforeValidator(_whole), Field(ge=1, le=9999)]
"""How many persons hold an office at one time."""


class CountryOrOrganisationCountry(Model, frozen=True):
    """`CountryOrOrganisation` with its key `country`."""

    country: CountryCode
    """A country."""


class CountryOrOrganisationOrganisation(Model, frozen=True):
    """`CountryOrOrganisation` with its key `organisation`."""

    organisation: OrganisationId
    """An organisation."""


CountryOrOrganisation = Annotated[
    Annotated[CountryOrOrganisationCountry, Tag("{country}")]
    | Annotated[CountryOrOrganisationOrganisation, Tag("{organisation}")],
    Discriminator(
        _only_key,
        custom_error_type="one_key",
        custom_error_message="Exactly one key is expected, of country, organisation",
    ),
]
"""A reference to a country or an organisation: a mapping with exactly one key."""


class Vacancy(Model, frozen=True):
    """A time at which nobody held an office."""

    since: Date | None = None
    """The first day without a holder."""

    until: Date | None = None
    """The last day without a holder, inclusive."""

    sources: tuple[Citation, ...] = ()
    """Where this comes from, if not from the sources of the record."""


class Office(Model, frozen=True):
    """An office of a country or of an organisation, whoever holds it."""

    type: Literal["office"]
    """The kind of the record. People may leave it out in a dossier, where the list
    names it. People who leave it out mean `office`; here it is written.
    """

    id: OfficeId
    """The identifier of the record, unique among the records of its kind. It stays
    the same when names change.
    """

    name: Text
    """The name of the office."""

    portfolio: AtLeastOne[Portfolio]
    """What the office is for; at least one portfolio."""

    country: CountryCode | None = None
    """The country whose office it is. An office has a country or an organisation."""

    organisation: OrganisationId | None = None
    """The organisation whose office it is."""

    seats: Seats
    """How many persons hold the office at one time. People who leave it out mean
    `1`; here it is written.
    """

    accredited_to: tuple[CountryOrOrganisation, ...] = ()
    """To whom an ambassador or a permanent representative is accredited."""

    vacancies: tuple[Vacancy, ...] = ()
    """Times at which nobody held the office."""

    since: Date | None = None
    """The first day on which the office existed."""

    until: Date | None = None
    """The last day on which the office existed, inclusive."""

    names: Names = {}
    """Names in other languages, by language tag."""

    aliases: tuple[Text, ...] = ()
    """Every other name that occurs."""

    sources: tuple[Citation, ...] = ()
    """Where the facts of the record come from."""

    ids: ExternalIds = {}
    """The identifiers of the same thing in other data sets, by the data set's key."""

    previous_ids: tuple[Id, ...] = ()
    """Identifiers of records that were merged into this one. They are never used
    again.
    """

    open: tuple[Text, ...] = ()
    """What the sources leave open, one matter a text."""

    disputed: tuple[Dispute, ...] = ()
    """Fields of which other sources say something else. The field itself holds the
    value preferred.
    """

    notes: Prose | None = None
    """Notes of the keepers of the data."""

    ext: Ext = {}
    """A project's own fields, by namespace."""


class OrganisationKind(Enumeration):
    """What an organisation is."""

    INTERGOVERNMENTAL_ORGANISATION = "intergovernmental-organisation"
    """Founded by states, which are its members."""
    ALLIANCE = "alliance"
    """An alliance for common defence."""
    SUPRANATIONAL_UNION = "supranational-union"
    """A union to which states have handed powers."""
    INSTITUTION = "institution"
    """A standing part of an organisation: a commission, a secretariat."""
    DECISION_MAKING_BODY = "decision-making-body"
    """A body in which members decide: a council."""
    GOVERNMENT = "government"
    """The government of a country, or one cabinet of it."""
    MINISTRY = "ministry"
    """A ministry."""
    LEGISLATURE = "legislature"
    """A legislature, or a chamber of one."""
    MILITARY_COMMAND = "military-command"
    """A military headquarters."""
    ARMED_FORCE = "armed-force"
    """A force, a service or a unit of armed forces."""
    CENTRE_OF_EXCELLENCE = "centre-of-excellence"
    """A centre that several countries run to share knowledge."""
    GROUPING = "grouping"
    """A grouping of countries without an organisation of its own."""
    NON_STATE_ACTOR = "non-state-actor"
    """An armed or political movement that is no state."""
    COMPANY = "company"
    """A company."""
    OTHER = "other"
    """Another organisation."""


class MembershipRole(Enumeration):
    """As what a country or an organisation belongs to an organisation."""

    MEMBER = "member"
    """A member."""
    FOUNDING_MEMBER = "founding-member"
    """A member from the beginning."""
    ASSOCIATE = "associate"
    """Associated without being a member."""
    CANDIDATE = "candidate"
    """Accepted as one that may become a member."""
    OBSERVER = "observer"
    """May attend without a vote."""
    PARTNER = "partner"
    """Works together with it under an agreement."""
    SUSPENDED = "suspended"
    """A member whose rights are suspended."""
    INVITEE = "invitee"
    """Invited to become a member, and not yet one."""


class Membership(Model, frozen=True):
    """The time for which a country or an organisation belonged to an organisation."""

    country: CountryCode | None = None
    """The country that belongs to it. A membership has a country or an organisation."""

    organisation: OrganisationId | None = None
    """The organisation that belongs to it."""

    role: MembershipRole
    """As what it belongs to it. People who leave it out mean `member`; here it is
    written.
    """

    since: Date | None = None
    """The first day."""

    until: Date | None = None
    """The last day, inclusive."""

    sources: tuple[Citation, ...] = ()
    """Where this comes from, if not from the sources of the record."""


class Organisation(Model, frozen=True):
    """An organisation, a body of one, a government or the like."""

    type: Literal["organisation"]
    """The kind of the record. People may leave it out in a dossier, where the list
    names it. People who leave it out mean `organisation`; here it is written.
    """

    id: OrganisationId
    """The identifier of the record, unique among the records of its kind. It stays
    the same when names change.
    """

    name: Text
    """The name of the organisation."""

    kind: OrganisationKind
    """What sort of organisation it is."""

    abbreviation: Text | None = None
    """The usual abbreviation of the name."""

    names: Names = {}
    """Names in other languages, by language tag."""

    aliases: tuple[Text, ...] = ()
    """Every other name that occurs."""

    parent: OrganisationId | None = None
    """The organisation of which it is a part."""

    country: CountryCode | None = None
    """The country of a government, a ministry, a legislature or a force."""

    seat: PlaceId | None = None
    """The place of its seat."""

    since: Date | None = None
    """The first day on which it existed."""

    until: Date | None = None
    """The last day on which it existed, inclusive."""

    successor: OrganisationId | None = None
    """The organisation that took its place."""

    members: tuple[Membership, ...] = ()
    """The members of the organisation, past and present."""

    members_complete: bool
    """Whether all its members are listed. People who leave it out mean `false`; here
    it is written.
    """

    sources: tuple[Citation, ...] = ()
    """Where the facts of the record come from."""

    ids: ExternalIds = {}
    """The identifiers of the same thing in other data sets, by the data set's key."""

    previous_ids: tuple[Id, ...] = ()
    """Identifiers of records that were merged into this one. They are never used
    again.
    """

    open: tuple[Text, ...] = ()
    """What the sources leave open, one matter a text."""

    disputed: tuple[Dispute, ...] = ()
    """Fields of which other sources say something else. The field itself holds the
    value preferred.
    """

    notes: Prose | None = None
    """Notes of the keepers of the data."""

    ext: Ext = {}
    """A project's own fields, by namespace."""


class CountryStatus(Enumeration):
    """What a country is for a time."""

    STATE = "state"
    """A state."""
    DEPENDENT_TERRITORY = "dependent-territory"
    """A territory that depends on a state, such as a colony."""
    PARTIALLY_RECOGNISED = "partially-recognised"
    """A state that only some states recognise."""
    OCCUPIED_TERRITORY = "occupied-territory"
    """A territory under occupation."""
    OTHER = "other"
    """Something else."""


class Existence(Model, frozen=True):
    """A time for which a country existed as one thing."""

    since: Date | None = None
    """The first day."""

    until: Date | None = None
    """The last day, inclusive."""

    status: CountryStatus
    """What it was at that time. People who leave it out mean `state`; here it is
    written.
    """

    sovereign: CountryCode | None = None
    """The country to which a territory belonged."""


FormerCode = Annotated[
    str,
    Field(
        pattern="^[A-Z]{2}(?:[A-Z]{2})?$",
        examples=["XA"],
    ),
]
"""A code that a country record once bore, in capital letters. No record is expected
to bear it now.
"""


class Country(Model, frozen=True):
    """A country, present or past."""

    type: Literal["country"]
    """The kind of the record. People may leave it out in a dossier, where the list
    names it. People who leave it out mean `country`; here it is written.
    """

    id: CountryCode
    """The identifier of the record, unique among the records of its kind. It stays
    the same when names change.
    """

    name: Text
    """The usual short name."""

    names: Names = {}
    """Names in other languages, by language tag."""

    aliases: tuple[Text, ...] = ()
    """Every other name that occurs."""

    exists: tuple[Existence, ...] = ()
    """When it existed, and as what. A territory may have become a state."""

    predecessors: tuple[CountryCode, ...] = ()
    """The countries from which it came."""

    sources: tuple[Citation, ...] = ()
    """Where the facts of the record come from."""

    ids: ExternalIds = {}
    """The identifiers of the same thing in other data sets, by the data set's key."""

    previous_ids: tuple[FormerCode, ...] = ()
    """Identifiers of records that were merged into this one. They are never used
    again.
    """

    open: tuple[Text, ...] = ()
    """What the sources leave open, one matter a text."""

    disputed: tuple[Dispute, ...] = ()
    """Fields of which other sources say something else. The field itself holds the
    value preferred.
    """

    notes: Prose | None = None
    """Notes of the keepers of the data."""

    ext: Ext = {}
    """A project's own fields, by namespace."""


class PlaceKind(Enumeration):
    """What a place is."""

    POPULATED_PLACE = "populated-place"
    """A place where people live, nothing more being known."""
    CITY = "city"
    """A city."""
    TOWN = "town"
    """A town or a village."""
    CAPITAL_DISTRICT = "capital-district"
    """The district of a capital."""
    MILITARY_SITE = "military-site"
    """A base, a barracks or a training area."""
    AIRPORT = "airport"
    """An airport or an air base."""
    GOVERNMENT_BUILDING = "government-building"
    """A palace, a ministry, a parliament."""
    VENUE = "venue"
    """Another building at which people meet."""
    ISLAND = "island"
    """An island."""
    BORDER_CROSSING = "border-crossing"
    """A crossing of a border."""
    REGION = "region"
    """A region, within a country or across borders."""
    SEA_AREA = "sea-area"
    """A sea or a part of one."""
    SHIP = "ship"
    """A ship."""
    OTHER = "other"
    """Another place."""


class PlaceCountry(Model, frozen=True):
    """A time for which a place lay in a country."""

    country: CountryCode
    """A country in which the place lay."""

    since: Date | None = None
    """The first day."""

    until: Date | None = None
    """The last day, inclusive."""


Latitude = Annotated[float, Field(ge=-90, le=90)]
"""A latitude in decimal degrees (WGS 84), positive north of the equator."""


Longitude = Annotated[float, Field(ge=-180, le=180)]
"""A longitude in decimal degrees (WGS 84), positive east of Greenwich."""


class Place(Model, frozen=True):
    """A place at which something happens."""

    type: Literal["place"]
    """The kind of the record. People may leave it out in a dossier, where the list
    names it. People who leave it out mean `place`; here it is written.
    """

    id: PlaceId
    """The identifier of the record, unique among the records of its kind. It stays
    the same when names change.
    """

    name: Text
    """The name of the place, in the Latin script."""

    kind: PlaceKind
    """What sort of place it is."""

    names: Names = {}
    """Names in other languages, by language tag."""

    aliases: tuple[Text, ...] = ()
    """Every other spelling that occurs."""

    country: CountryCode | None = None
    """The country in which it lies. A region, a sea area and a ship may have none."""

    countries: tuple[PlaceCountry, ...] = ()
    """The countries in which it lay, where it changed hands; instead of `country`."""

    within: PlaceId | None = None
    """The place within which it lies."""

    latitude: Latitude | None = None
    """The latitude of its centre."""

    longitude: Longitude | None = None
    """The longitude of its centre."""

    sources: tuple[Citation, ...] = ()
    """Where the facts of the record come from."""

    ids: ExternalIds = {}
    """The identifiers of the same thing in other data sets, by the data set's key."""

    previous_ids: tuple[Id, ...] = ()
    """Identifiers of records that were merged into this one. They are never used
    again.
    """

    open: tuple[Text, ...] = ()
    """What the sources leave open, one matter a text."""

    disputed: tuple[Dispute, ...] = ()
    """Fields of which other sources say something else. The field itself holds the
    value preferred.
    """

    notes: Prose | None = None
    """Notes of the keepers of the data."""

    ext: Ext = {}
    """A project's own fields, by namespace."""


class Topic(Model, frozen=True):
    """A matter that is spoken about, in the manner of a thesaurus (SKOS)."""

    type: Literal["topic"]
    """The kind of the record. People may leave it out in a dossier, where the list
    names it. People who leave it out mean `topic`; here it is written.
    """

    id: TopicId
    """The identifier of the record, unique among the records of its kind. It stays
    the same when names change.
    """

    label: Text
    """The preferred term."""

    labels: Names = {}
    """Terms in other languages, by language tag."""

    aliases: tuple[Text, ...] = ()
    """Other terms for the same."""

    broader: TopicId | None = None
    """The wider topic to which it belongs."""

    definition: Prose | None = None
    """What is meant by it."""

    replaced_by: TopicId | None = None
    """The topic to be used in its place."""

    sources: tuple[Citation, ...] = ()
    """Where the facts of the record come from."""

    ids: ExternalIds = {}
    """The identifiers of the same thing in other data sets, by the data set's key."""

    previous_ids: tuple[Id, ...] = ()
    """Identifiers of records that were merged into this one. They are never used
    again.
    """

    open: tuple[Text, ...] = ()
    """What the sources leave open, one matter a text."""

    disputed: tuple[Dispute, ...] = ()
    """Fields of which other sources say something else. The field itself holds the
    value preferred.
    """

    notes: Prose | None = None
    """Notes of the keepers of the data."""

    ext: Ext = {}
    """A project's own fields, by namespace."""


class SourceKind(Enumeration):
    """What a source is."""

    PRESS_RELEASE = "press-release"
    """A press release."""
    TRANSCRIPT = "transcript"
    """A transcript of what was said."""
    COMMUNIQUE = "communique"
    """A communiqué or a declaration."""
    OFFICIAL_REGISTER = "official-register"
    """An official register or gazette."""
    OFFICIAL_WEBSITE = "official-website"
    """A page of an official website."""
    NEWS_ARTICLE = "news-article"
    """An article in the news."""
    DATASET = "dataset"
    """A data set."""
    BOOK = "book"
    """A book."""
    ARCHIVE_RECORD = "archive-record"
    """A record in an archive."""
    SOCIAL_MEDIA = "social-media"
    """A post in a social medium."""
    REFERENCE = "reference"
    """An encyclopaedia or another work of reference."""


Sha256 = Annotated[
    str,
    Field(
        pattern="^[0-9a-f]{64}$",
    ),
]
"""A SHA-256 checksum: 64 hexadecimal digits in lower case."""


class Source(Model, frozen=True):
    """A text or a data set from which facts are taken."""

    type: Literal["source"]
    """The kind of the record. People may leave it out in a dossier, where the list
    names it. People who leave it out mean `source`; here it is written.
    """

    id: SourceId
    """The identifier of the record, unique among the records of its kind. It stays
    the same when names change.
    """

    kind: SourceKind
    """What sort of source it is."""

    title: Text
    """The title that the source bears; for a page without one, what it is, in a few
    words.
    """

    publisher: OrganisationId | None = None
    """The organisation that published it."""

    url: Url | None = None
    """The address of the source on the web."""

    published: Date | None = None
    """When it was published."""

    weekday: Weekdays | None = None
    """The day of the week of `published`, as the source prints it."""

    language: LanguageTag | None = None
    """The language in which it is written."""

    retrieved: FullDate | None = None
    """The day on which it was read."""

    archive_url: Url | None = None
    """The address of an archived copy."""

    sha256: Sha256 | None = None
    """The SHA-256 checksum of the bytes that were read."""

    licence: Text | None = None
    """The licence under which it may be used."""

    sources: tuple[Citation, ...] = ()
    """Where the facts of the record come from."""

    ids: ExternalIds = {}
    """The identifiers of the same thing in other data sets, by the data set's key."""

    previous_ids: tuple[Id, ...] = ()
    """Identifiers of records that were merged into this one. They are never used
    again.
    """

    open: tuple[Text, ...] = ()
    """What the sources leave open, one matter a text."""

    disputed: tuple[Dispute, ...] = ()
    """Fields of which other sources say something else. The field itself holds the
    value preferred.
    """

    notes: Prose | None = None
    """Notes of the keepers of the data."""

    ext: Ext = {}
    """A project's own fields, by namespace."""


Record = Annotated[
    Visit
    | Meeting
    | MinisterialMeeting
    | Deployment
    | Operation
    | Statement
    | Document
    | Coverage
    | Person
    | Office
    | Organisation
    | Country
    | Place
    | Topic
    | Source,
    Field(discriminator="type"),
]
"""A record of any kind, which its `type` names.

`type`: The kind of the record.

- `visit` (`Visit`): A visit of one or more persons to one or more countries.
- `meeting` (`Meeting`): A meeting that stands by itself, such as a summit that several
  visits attend.
- `ministerial-meeting` (`MinisterialMeeting`): A meeting of a body at the level of
  ministers, of heads of state and government, or of those who stand in for them.
- `deployment` (`Deployment`): Forces or experts sent to a country or an area.
- `operation` (`Operation`): A frame under which several deployments stand.
- `statement` (`Statement`): What a speaker said.
- `document` (`Document`): An agreement, a declaration or another text that parties
  make, or mean to make.
- `coverage` (`Coverage`): What the data set claims to hold whole.
- `person` (`Person`): A person, with the offices held and when.
- `office` (`Office`): An office of a country or of an organisation, whoever holds it.
- `organisation` (`Organisation`): An organisation, a body of one, a government or the
  like.
- `country` (`Country`): A country, present or past.
- `place` (`Place`): A place at which something happens.
- `topic` (`Topic`): A matter that is spoken about, in the manner of a thesaurus (SKOS).
- `source` (`Source`): A text or a data set from which facts are taken.
"""


class Dossier(Model, frozen=True):
    """Records of several kinds, in lists by kind."""

    visits: AtLeastOne[Visit] = ()
    """The records of the kind `visit`; at least one."""

    meetings: AtLeastOne[Meeting] = ()
    """The records of the kind `meeting`; at least one."""

    ministerial_meetings: AtLeastOne[MinisterialMeeting] = ()
    """The records of the kind `ministerial-meeting`; at least one."""

    deployments: AtLeastOne[Deployment] = ()
    """The records of the kind `deployment`; at least one."""

    operations: AtLeastOne[Operation] = ()
    """The records of the kind `operation`; at least one."""

    statements: AtLeastOne[Statement] = ()
    """The records of the kind `statement`; at least one."""

    documents: AtLeastOne[Document] = ()
    """The records of the kind `document`; at least one."""

    coverage: AtLeastOne[Coverage] = ()
    """The records of the kind `coverage`; at least one."""

    persons: AtLeastOne[Person] = ()
    """The records of the kind `person`; at least one."""

    offices: AtLeastOne[Office] = ()
    """The records of the kind `office`; at least one."""

    organisations: AtLeastOne[Organisation] = ()
    """The records of the kind `organisation`; at least one."""

    countries: AtLeastOne[Country] = ()
    """The records of the kind `country`; at least one."""

    places: AtLeastOne[Place] = ()
    """The records of the kind `place`; at least one."""

    topics: AtLeastOne[Topic] = ()
    """The records of the kind `topic`; at least one."""

    sources: AtLeastOne[Source] = ()
    """The records of the kind `source`; at least one."""

    @model_validator(mode="after")
    def _has_keys(self) -> Dossier:
        return _with_keys(self, 1)


class Fault(NamedTuple):
    """What is wrong with a document, and where."""

    path: str
    """A JSON Pointer to the value, which is empty for the document itself."""
    message: str
    """What is wrong with it."""

    def __str__(self) -> str:
        return f"{self.path}: {self.message}" if self.path else self.message


class ReadError(ValueError):
    """A document is refused. It is a `ValueError` that tells each fault with its path."""

    def __init__(self, faults: Sequence[Fault], line: int | None = None) -> None:
        self.faults = tuple(faults)
        """The faults, at least one."""
        self.line = line
        """The number of the line, counted from one, where several lines were read."""
        place = f"line {line}: " if line is not None else ""
        super().__init__(place + "; ".join(map(str, self.faults)))


class _Repeating(dict[str, object]):
    # A mapping in which a key was written twice.
    key: str


def _entries(pairs: list[tuple[str, object]]) -> dict[str, object]:
    entries = dict(pairs)
    if len(entries) == len(pairs):
        return entries
    repeating = _Repeating(entries)
    keys = [key for key, _ in pairs]
    repeating.key = next(key for key in keys if keys.count(key) > 1)
    return repeating


def _no_number(text: str) -> object:
    raise ValueError(f"`{text}` is no number of JSON")


def _parsed(text: str | bytes) -> object:
    try:
        text = text if isinstance(text, str) else text.decode()
        document: object = json.loads(
            text, object_pairs_hook=_entries, parse_constant=_no_number
        )
        return document
    except RecursionError:
        raise ReadError([Fault("", "it is nested too deeply")]) from None
    except ValueError as error:
        raise ReadError([Fault("", str(error))]) from error


def _pointer(path: str, step: str | int) -> str:
    return f"{path}/{str(step).replace('~', '~0').replace('/', '~1')}"


def _is_text(text: str) -> bool:
    return not any("\ud800" <= character <= "\udfff" for character in text)


def _has_binary64(number: float) -> bool:
    try:
        return isfinite(number)
    except OverflowError:
        return False


def _faults_of_form(document: object) -> list[Fault]:
    # What holds of every value, whatever its type, and what pydantic would let pass.
    faults: list[Fault] = []
    places: list[tuple[str, object]] = [("", document)]
    for path, value in places:
        if value is None:
            faults.append(Fault(path, "`null` is refused; leave the key out"))
        elif isinstance(value, str):
            if not value.isascii() and not _is_text(value):
                faults.append(Fault(path, "half of a surrogate pair is no text"))
        elif isinstance(value, (int, float)):
            if not _has_binary64(value):
                faults.append(Fault(path, "the number is out of range"))
        elif isinstance(value, list):
            items = enumerate(cast("list[object]", value))
            places.extend((_pointer(path, index), item) for index, item in items)
        else:
            entries = cast("dict[str, object]", value)
            if isinstance(entries, _Repeating):
                place = _pointer(path, entries.key)
                faults.append(Fault(place, "the key is written twice"))
            for key, entry in entries.items():
                if not _is_text(key):
                    faults.append(Fault(path, "half of a surrogate pair is no key"))
                else:
                    places.append((_pointer(path, key), entry))
    return faults


def _fault(document: object, details: ErrorDetails, skipped: int) -> Fault:
    # pydantic puts names of choices between the steps of the path; what is no step is left out.
    path = ""
    value = document
    steps = details["loc"][skipped:]
    for index, step in enumerate(steps):
        is_missing = details["type"] == "missing" and index == len(steps) - 1
        if isinstance(value, dict) and isinstance(step, str):
            entries = cast("dict[str, object]", value)
            if step not in entries and not is_missing:
                continue
            value = entries.get(step)
        elif isinstance(value, list) and isinstance(step, int):
            value = cast("list[object]", value)[step]
        else:
            continue
        path = _pointer(path, step)
    return Fault(path, details["msg"])


def _read(adapter: TypeAdapter[_T], text: str | bytes, *, skipped: int) -> _T:
    document = _parsed(text)
    faults = _faults_of_form(document)
    if not faults:
        try:
            return adapter.validate_json(text, strict=True)
        except ValidationError as error:
            errors = error.errors(include_url=False, include_input=False)
            faults = [_fault(document, details, skipped) for details in errors]
    raise ReadError(faults)


def write(document: Model) -> str:
    """The canonical text of a document.

    Keys stand in the order of the schema, those of maps in the order of code points. What is
    absent or empty is left out, numbers are written as RFC 8785 has them, and there are no
    blanks and no line feed at the end.
    """
    return _written(document)


def _written(value: object) -> str:
    if isinstance(value, Model):
        return _fields_written(value)
    if isinstance(value, str):
        return json.dumps(value, ensure_ascii=False)
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, (int, float)):
        return _number(float(value))
    if isinstance(value, tuple):
        items = cast("tuple[object, ...]", value)
        return f"[{','.join(map(_written, items))}]"
    entries = sorted(cast("Mapping[str, object]", value).items())
    return _mapping(entries)


def _fields_written(model: Model) -> str:
    entries: list[tuple[str, object]] = []
    for name, field in type(model).model_fields.items():
        value: object = getattr(model, name)
        if field.is_required() or not (value is None or value == () or value == {}):
            entries.append((field.alias or name, value))
    return _mapping(entries)


def _mapping(entries: list[tuple[str, object]]) -> str:
    members = [f"{_written(key)}:{_written(value)}" for key, value in entries]
    return f"{{{','.join(members)}}}"


def _number(number: float) -> str:
    # Python finds the same shortest digits as RFC 8785; where the point goes, it tells otherwise.
    if number == 0:
        return "0"
    decimal = Decimal(repr(abs(number))).as_tuple()
    point = len(decimal.digits) + cast(int, decimal.exponent)
    digits = "".join(map(str, decimal.digits)).rstrip("0")
    if len(digits) <= point <= 21:
        text = digits.ljust(point, "0")
    elif 0 < point <= 21:
        text = f"{digits[:point]}.{digits[point:]}"
    elif -6 < point <= 0:
        text = f"0.{digits.rjust(len(digits) - point, '0')}"
    else:
        fraction = f".{digits[1:]}" if len(digits) > 1 else ""
        text = f"{digits[0]}{fraction}e{point - 1:+}"
    return f"-{text}" if number < 0 else text


_RECORD: TypeAdapter[Record] = TypeAdapter(Record)


def read_record(text: str | bytes) -> Record:
    """Reads one `Record` from JSON, or raises a `ReadError`."""
    return _read(_RECORD, text, skipped=1)


def read_records(lines: Iterable[str | bytes]) -> Iterator[Record]:
    """Reads a `Record` from each line that is not empty. A `ReadError` tells the
    line.
    """
    for number, line in enumerate(lines, start=1):
        if line.strip():
            try:
                yield read_record(line)
            except ReadError as error:
                raise ReadError(error.faults, number) from error


_DOSSIER: TypeAdapter[Dossier] = TypeAdapter(Dossier)


def read_dossier(text: str | bytes) -> Dossier:
    """Reads one `Dossier` from JSON, or raises a `ReadError`."""
    return _read(_DOSSIER, text, skipped=0)
