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
