"""The command line of every service, against a real database and a real bus."""

import asyncio
import io
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from services.chassis import observability
from services.chassis.admin import main
from services.chassis.db import Database
from services.chassis.inbox import Consumer
from services.chassis.process import Service
from services.chassis.settings import Settings
from tests.integration.chassis.conftest import effects
from tests.integration.chassis.fakta import announce, consumer, refuse, running, scalar, until

Jalankan = Callable[..., str]
SINCE = (datetime.now(UTC) - timedelta(hours=2)).isoformat()
UNTIL = (datetime.now(UTC) + timedelta(hours=2)).isoformat()
WINDOW = ("--since", SINCE, "--until", UNTIL)


@pytest.fixture
def run(
    db: Database, source: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Jalankan:
    """`run("parked", "list")`: what is printed. Producer and consumer are one database here."""
    monkeypatch.setenv("DATABASE_URL", db.url)
    monkeypatch.setenv("IDENTITY_PUBLIC_KEY_FILE", "")
    # The lines of the log belong to the whole session, and outlive this test.
    monkeypatch.setattr(observability, "configure", lambda *_: None)

    def go(*argv: str, heard: Consumer | None = None, **more: object) -> str:
        service = Service(
            name=source,
            migrations=Path(),
            settings=Settings,
            servicers=lambda _settings, _db: [],
            access={},
            consumers=lambda _settings, _db: [heard or consumer(source)],
            **more,  # type: ignore[arg-type]
        )
        capsys.readouterr()  # lines of the log of what went before
        main(service, argv)
        return capsys.readouterr().out

    return go


def handled(db: Database, url: str, source: str, count: int) -> None:
    async def story() -> None:
        async with running(db, url, consumer(source)):
            await until(lambda: len(effects(db)) >= count)
            left = "SELECT count(*) FROM outbox WHERE diterbitkan IS NULL"
            await until(lambda: scalar(db, left) == 0)

    asyncio.run(story())


def compared(run: Jalankan, monkeypatch: pytest.MonkeyPatch, window: tuple[str, ...]) -> str:
    """`announced … | reconcile --announced -`."""
    monkeypatch.setattr("sys.stdin", io.StringIO(run("announced", *window)))
    return run("reconcile", "--announced", "-")


def lose(db: Database, number: int) -> None:
    """As after a restore to an earlier moment: neither the effect nor the note of it is there."""
    with db.transaction() as conn:
        conn.exec_driver_sql(f"DELETE FROM akibat WHERE id = {number}")
        conn.exec_driver_sql(
            f"DELETE FROM inbox WHERE ce_id IN (SELECT id FROM outbox WHERE kunci = '{number}')"
        )


def test_what_was_lost_is_found_published_again_and_found_no_more(
    db: Database, nats_url: str, source: str, run: Jalankan, monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:  # fmt: skip
    announce(db, source, 1, 2, 3)
    handled(db, nats_url, source, 3)
    assert compared(run, monkeypatch, WINDOW) == "no difference\n"
    lose(db, 2)
    with pytest.raises(SystemExit, match="1 differences"):
        compared(run, monkeypatch, WINDOW)
    assert "3 announced, 2 handled" in capsys.readouterr().out
    # The bus itself forgets within ten minutes what it had; here it still knows the id.
    with db.transaction() as conn:
        conn.exec_driver_sql("UPDATE outbox SET id = uuidv7() WHERE kunci = '2'")
    run("replay", "--since", SINCE)
    handled(db, nats_url, source, 3)
    assert compared(run, monkeypatch, WINDOW) == "no difference\n"
    assert len(effects(db)) == 3


def test_the_same_number_of_other_facts_is_a_difference(
    db: Database, nats_url: str, source: str, run: Jalankan, monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:  # fmt: skip
    announce(db, source, 1)
    handled(db, nats_url, source, 1)
    with db.transaction() as conn:
        conn.exec_driver_sql("UPDATE inbox SET ce_id = uuidv7()")
    with pytest.raises(SystemExit):
        compared(run, monkeypatch, WINDOW)
    assert "1 announced, 1 handled, but not the same ones" in capsys.readouterr().out


def test_only_what_was_asked_for_is_published_again(
    db: Database, nats_url: str, source: str, run: Jalankan
) -> None:
    announce(db, source, 1, 2)
    handled(db, nats_url, source, 2)
    left = "SELECT count(*) FROM outbox WHERE diterbitkan IS NULL"
    run("replay", "--since", SINCE, "--subject", f"kinerja.{source}.gagal.v1")
    assert scalar(db, left) == 0
    run("replay", "--since", UNTIL)
    assert scalar(db, left) == 0
    run("replay", "--since", SINCE, "--subject", f"kinerja.{source}.terkirim.v1")
    assert scalar(db, left) == 2


def test_facts_that_wait_and_what_a_service_checks_itself_are_differences(
    db: Database, source: str, run: Jalankan, capsys: pytest.CaptureFixture[str]
) -> None:
    announce(db, source, 1)
    assert run("reconcile") == "no difference\n", "a fact of this moment is on its way"
    with db.transaction() as conn:
        conn.exec_driver_sql("UPDATE outbox SET dibuat = dibuat - interval '5 minutes'")
    with pytest.raises(SystemExit, match="2 differences"):
        run("reconcile", checks=[lambda _db: ["numbers of agency i: 3 instead of 4"]])
    said = capsys.readouterr().out
    assert "1 facts wait to be published" in said
    assert "3 instead of 4" in said


@pytest.fixture
def parked(db: Database, nats_url: str, source: str) -> str:
    """The id of a fact that was set aside."""

    async def story() -> None:
        announce(db, source, 5)
        async with running(db, nats_url, consumer(source, refuse)):
            await until(lambda: scalar(db, "SELECT count(*) FROM parkir") == 1)

    asyncio.run(story())
    return str(scalar(db, "SELECT ce_id FROM parkir"))


def test_what_is_parked_is_listed_and_handled_when_the_cause_is_mended(
    db: Database, source: str, parked: str, run: Jalankan, capsys: pytest.CaptureFixture[str]
) -> None:
    line = run("parked", "list")
    assert parked in line and "UJI_DITOLAK" in line and f"kinerja.{source}.terkirim.v1" in line
    with pytest.raises(SystemExit) as still:
        run("parked", "retry", heard=consumer(source, refuse))
    assert still.value.code == 1
    assert "0 handled, 1 still parked" in capsys.readouterr().out
    with pytest.raises(SystemExit, match="1 differences"):
        run("reconcile")
    capsys.readouterr()
    assert run("parked", "retry", parked) == "1 handled, 0 still parked\n"
    assert effects(db) == [(5, "ke-5")]
    assert run("parked", "list") == ""


def test_what_is_dropped_counts_as_handled_and_never_comes_back(
    db: Database, source: str, parked: str, run: Jalankan, monkeypatch: pytest.MonkeyPatch
) -> None:
    with pytest.raises(SystemExit, match="say why"):
        run("parked", "drop", parked, "--reason", " ")
    run("parked", "drop", parked, "--reason", "SK dibatalkan")
    assert run("parked", "list") == ""
    assert effects(db) == []
    assert compared(run, monkeypatch, WINDOW) == "no difference\n"


@pytest.mark.parametrize(
    ("argv", "said"),
    [
        (["replay", "--since", "2027-01-04T09:00:00"], "write it with its offset"),
        (["replay"], "required: --since"),
        (["replay", "--since", "kemarin"], "write it with its offset"),
        (["parkir"], "invalid choice: 'parkir'"),
        (["parked"], "required: ACTION"),
        (["parked", "drop", "x"], "required: --reason"),
    ],
)
def test_a_wrong_command_line_says_what_would_be_right(
    run: Jalankan, argv: list[str], said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as left:
        run(*argv)
    assert left.value.code == 2
    assert said in capsys.readouterr().err


def test_a_refusal_is_a_sentence(run: Jalankan, tmp_path: Path) -> None:
    with pytest.raises(SystemExit, match="No fact is parked under this id"):
        run("parked", "retry", "01900000-0000-7000-8000-000000000001")
    with pytest.raises(SystemExit, match="keeps 30 days"):
        run("announced", "--since", "2020-01-01T00:00:00Z")
    empty, other, strange = (tmp_path / name for name in ("kosong", "lain", "aneh"))
    empty.write_text("")
    other.write_text(f'{{"source": "orang", "since": "{SINCE}", "until": "{UNTIL}"}}\n')
    strange.write_text("bukan ini\n")
    for file, said in (
        (empty, "empty"),
        (other, "hears nothing of orang"),
        (strange, "not what `announced` prints"),
        (tmp_path / "tidak-ada", "No such file"),
    ):
        with pytest.raises(SystemExit, match=said):
            run("reconcile", "--announced", str(file))


def test_a_command_of_the_services_own_has_its_docstring_as_help(
    run: Jalankan, capsys: pytest.CaptureFixture[str]
) -> None:
    def siklus(_settings: object, _db: Database, arguments: list[str]) -> None:
        """`siklus A B`: two of them."""
        a, b = arguments
        print(a + b)

    assert run("siklus", "1", "2", commands={"siklus": siklus}) == "12\n"
    with pytest.raises(SystemExit, match="`siklus A B`: two of them"):
        run("siklus", "1", commands={"siklus": siklus})
    with pytest.raises(SystemExit):
        run("--help", commands={"siklus": siklus})
    assert "`siklus A B`: two of them." in capsys.readouterr().out
