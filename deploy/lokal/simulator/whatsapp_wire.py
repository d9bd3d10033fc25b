"""What a request to WhatsApp must look like and what is answered: shapes, errors, templates.

Faithful to the Cloud API where a client can notice: the checks come in its order, and an error is
told by `code` and `error_data.details`, never by the HTTP status alone.
"""

import re
import secrets
from dataclasses import dataclass, field
from typing import Any

Json = dict[str, Any]

# code: (HTTP status, title, may the very same request succeed later)
ERRORS: dict[int, tuple[int, str, bool]] = {
    1: (400, "API Unknown", True),
    2: (503, "API Service", True),
    4: (400, "API Too Many Calls", True),
    100: (400, "Invalid parameter", False),
    190: (401, "Access token has expired", False),
    368: (403, "Temporarily blocked for policies violations", False),
    80007: (400, "Rate limit issues", True),
    130429: (400, "Rate limit hit", True),
    130472: (400, "User's number is part of an experiment", False),
    131000: (500, "Something went wrong", True),
    131005: (403, "Access denied", False),
    131008: (400, "Required parameter is missing", False),
    131009: (400, "Parameter value is not valid", False),
    131016: (500, "Service unavailable", True),
    131021: (400, "Recipient cannot be sender", False),
    131026: (400, "Message undeliverable", False),
    131042: (400, "Business eligibility payment issue", False),
    131047: (400, "Re-engagement message", False),
    131048: (400, "Spam rate limit hit", False),
    131049: (400, "Meta chose not to deliver", False),
    131050: (400, "User has stopped marketing messages from you", False),
    131056: (400, "(Business Account, Consumer Account) pair rate limit hit", True),
    131057: (500, "Account in maintenance mode", True),
    132000: (400, "Template Param Count Mismatch", False),
    132001: (404, "Template does not exist", False),
    132005: (400, "Template Hydrated Text Too Long", False),
    132012: (400, "Template Parameter Format Mismatch", False),
    132015: (400, "Template is Paused", False),
    132016: (400, "Template is Disabled", False),
}

BODY_LIMIT, TEXT_LIMIT, CALLBACK_DATA_LIMIT = 1024, 4096, 512
_HOLE = re.compile(r"\{\{(\d+)\}\}")


class Refused(Exception):
    """The request is answered with an error object."""

    def __init__(self, code: int, details: str) -> None:
        super().__init__(details)
        self.code = code
        self.details = details

    @property
    def status(self) -> int:
        return ERRORS[self.code][0]

    def as_answer(self) -> Json:
        _, title, transient = ERRORS[self.code]
        data = {"messaging_product": "whatsapp", "details": self.details}
        error: Json = {
            "message": f"(#{self.code}) {title}",
            "type": "OAuthException",
            "code": self.code,
            "error_data": data,
            "fbtrace_id": secrets.token_urlsafe(8),
        }
        return {"error": error | ({"is_transient": True} if transient else {})}


def as_status_error(code: int, details: str) -> Json:
    """The same error as a webhook tells it."""
    return {
        "code": code,
        "title": ERRORS[code][1],
        "message": ERRORS[code][1],
        "error_data": {"details": details},
        "href": "https://developers.facebook.com/docs/whatsapp/cloud-api/support/error-codes/",
    }


@dataclass
class Template:
    """A template as it was submitted; only APPROVED ones can be sent."""

    name: str
    language: str
    body: str
    button: str = ""
    button_url: str = ""
    status: str = "APPROVED"
    rejected_because: tuple[str, ...] = ()

    @property
    def holes(self) -> int:
        return len(set(_HOLE.findall(self.body)))


@dataclass
class Wanted:
    """A request that passed the checks."""

    to: str
    kind: str
    text: str
    template: str = ""
    language: str = ""
    link: str = ""
    callback_data: str = ""
    parameters: list[str] = field(default_factory=list)


def review(submission: Json) -> Template:
    """Approve or reject a submitted template by the format rules."""
    parts = {part.get("type"): part for part in submission.get("components", [])}
    body = str(parts.get("BODY", {}).get("text", ""))
    buttons = parts.get("BUTTONS", {}).get("buttons", [{}])
    template = Template(
        name=str(submission.get("name", "")),
        language=str(submission.get("language", "")),
        body=body,
        button=str(buttons[0].get("text", "")),
        button_url=str(buttons[0].get("url", "")),
    )
    holes = [int(number) for number in _HOLE.findall(body)]
    samples = (parts.get("BODY", {}).get("example", {}).get("body_text") or [[]])[0]
    rules = (
        (not re.fullmatch(r"[a-z0-9_]{1,512}", template.name), "INVALID_NAME"),
        (submission.get("category") != "UTILITY", "TAG_CONTENT_MISMATCH"),
        (not 0 < len(body) <= BODY_LIMIT, "INVALID_BODY_LENGTH"),
        (bool(re.match(r"\W*\{\{", body)), "LEADING_PARAMETER"),
        (bool(re.search(r"\}\}\W*$", body)), "TRAILING_PARAMETER"),
        (bool(re.search(r"\}\}\W*\{\{", body)), "ADJACENT_PARAMETERS"),
        (holes != list(range(1, len(holes) + 1)), "INVALID_PARAMETER_NUMBERS"),
        (len(samples) != len(holes), "MISSING_SAMPLES"),
    )
    template.rejected_because = tuple(why for broken, why in rules if broken)
    template.status = "REJECTED" if template.rejected_because else "APPROVED"
    return template


def check(body: Any, templates: dict[tuple[str, str], Template]) -> Wanted:
    """The message that is wanted, or `Refused`."""
    if not isinstance(body, dict) or body.get("messaging_product") != "whatsapp":
        raise Refused(100, "The parameter messaging_product is required.")
    if body.get("recipient_type", "individual") != "individual":
        raise Refused(100, "recipient_type must be individual")
    to = re.sub(r"[ +()-]", "", str(body.get("to", "")))
    if not to:
        raise Refused(131008, "Parameter to is missing")
    if not re.fullmatch(r"[1-9][0-9]{7,14}", to):
        raise Refused(131009, "Parameter to is not a valid phone number")
    data = body.get("biz_opaque_callback_data", "")
    if not isinstance(data, str) or len(data) > CALLBACK_DATA_LIMIT:
        raise Refused(100, "biz_opaque_callback_data must be a string of at most 512 characters")
    match body.get("type", "text"):
        case "text":
            wanted = _text(to, body.get("text"))
        case "template":
            wanted = _template(to, body.get("template"), templates)
        case other:
            raise Refused(100, f"Unexpected value for type: {other}")
    wanted.callback_data = data
    return wanted


def _text(to: str, text: Any) -> Wanted:
    body = text.get("body") if isinstance(text, dict) else None
    if not isinstance(body, str) or not body:
        raise Refused(131008, "Parameter text.body is missing")
    if len(body) > TEXT_LIMIT:
        raise Refused(100, f"text.body must be at most {TEXT_LIMIT} characters long.")
    return Wanted(to=to, kind="text", text=body)


def _template(to: str, asked: Any, templates: dict[tuple[str, str], Template]) -> Wanted:
    if not isinstance(asked, dict) or not asked.get("name"):
        raise Refused(131008, "Parameter template.name is missing")
    name, language = str(asked["name"]), str((asked.get("language") or {}).get("code", ""))
    known = templates.get((name, language))
    if known is None or known.status == "REJECTED":
        raise Refused(
            132001, f"template name ({name}) does not exist in {language or 'no language'}"
        )
    if known.status == "PAUSED":
        raise Refused(132015, f"template ({name}) is paused due to low quality")
    if known.status == "DISABLED":
        raise Refused(132016, f"template ({name}) is disabled")
    parts = {part.get("type"): part for part in asked.get("components", [])}
    values = _values(parts.get("body"))
    if len(values) != known.holes:
        raise Refused(
            132000,
            f"body: number of localizable_params ({len(values)}) does not match the expected"
            f" number of params ({known.holes})",
        )
    text = _HOLE.sub(lambda hole: values[int(hole[1]) - 1], known.body)
    if len(text) > BODY_LIMIT:
        raise Refused(132005, f"Translated text too long: {len(text)} > {BODY_LIMIT}")
    return Wanted(
        to=to,
        kind="template",
        text=text,
        template=name,
        language=language,
        link=_link(known, parts.get("button")),
        parameters=values,
    )


def _link(known: Template, button: Json | None) -> str:
    if "{{1}}" not in known.button_url:
        return known.button_url
    values = _values(button)
    if len(values) != 1 or button is None or button.get("sub_type") != "url":
        raise Refused(131008, "buttons: Button at index 0 of type Url requires a parameter")
    return known.button_url.replace("{{1}}", values[0])


def _values(part: Json | None) -> list[str]:
    values = []
    for parameter in (part or {}).get("parameters", []):
        text = parameter.get("text") if parameter.get("type") == "text" else None
        if not isinstance(text, str) or not text:
            raise Refused(131008, "Parameter of type text is missing text value")
        if re.search(r"[\n\t]| {5}", text):
            raise Refused(
                132012, "Param text cannot have new-line/tab characters or more than 4 spaces"
            )
        values.append(text)
    return values
