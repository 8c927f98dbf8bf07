"""The three engines, each with an empty database that holds the generated tables."""

import os
import re
import shutil
import sqlite3
import subprocess
import tempfile
from pathlib import Path

import duckdb
import psycopg


class Fault(Exception):
    """Something that an engine refuses."""


class Engine:
    """A connection, and what the three do alike. Subclasses name the errors of theirs."""

    errors = ()
    mark = "?"

    def run(self, statement, values=()):
        try:
            return self.connection.execute(statement, values)
        except self.errors as error:
            raise Fault(str(error).splitlines()[0]) from error

    def insert(self, table, rows):
        """Inserts rows that have the same columns: mappings by column."""
        columns = ", ".join(f'"{column}"' for column in rows[0])
        marks = "(" + ", ".join([self.mark] * len(rows[0])) + ")"
        most = max(1, 900 // len(rows[0]))
        for start in range(0, len(rows), most):
            some = rows[start : start + most]
            values = [value for row in some for value in row.values()]
            statement = f'INSERT INTO "{table}" ({columns}) VALUES '
            self.run(statement + ", ".join([marks] * len(some)), values)

    def rows(self, table):
        cursor = self.run(f'SELECT * FROM "{table}"')
        names = [one[0] for one in cursor.description]
        return [dict(zip(names, row)) for row in cursor.fetchall()]

    def begin(self):
        self.run("BEGIN")

    def rollback(self):
        self.run("ROLLBACK")

    def commit(self):
        self.run("COMMIT")

    def faults(self):
        """What no constraint refuses: kind, record, place and what is wrong."""
        return self.run("SELECT kind, record, place, says FROM fault").fetchall()

    def check_keys(self):
        """Refuses the keys that would be refused at the end of the transaction."""

    def stop(self):
        self.connection.close()


class Sqlite(Engine):
    name = "SQLite"
    # ValueError: a lone surrogate or a NUL within a text.
    errors = (sqlite3.Error, OverflowError, ValueError)

    def __init__(self, folder, path):
        self.connection = sqlite3.connect(path, isolation_level=None)
        self.version = sqlite3.sqlite_version
        self.connection.create_function("regexp", 2, whole_match, deterministic=True)
        self.connection.execute("PRAGMA foreign_keys = ON")
        for file in ("sqlite.sql", "sqlite-patterns.sql"):
            self.connection.executescript((folder / file).read_text(encoding="utf-8"))

    def check_keys(self):
        dangling = self.run("PRAGMA foreign_key_check").fetchall()
        if dangling:
            raise Fault(f"FOREIGN KEY of {dangling[0]}")


def whole_match(pattern, text):
    return re.fullmatch(pattern, text) is not None


class Duckdb(Engine):
    name = "DuckDB"
    errors = (duckdb.Error,)

    def __init__(self, folder):
        self.connection = duckdb.connect()
        self.version = duckdb.__version__
        self.connection.execute((folder / "duckdb.sql").read_text(encoding="utf-8"))


class Postgresql(Engine):
    """A server of its own in a temporary folder, which listens on no port."""

    name = "PostgreSQL"
    errors = (psycopg.Error,)
    mark = "%s"

    def __init__(self, folder):
        self.home = Path(tempfile.mkdtemp(prefix="pg-"))
        self.programs = newest_programs()
        self.user = []
        if os.geteuid() == 0:
            # The server refuses to run as root; the package has made a user for it.
            shutil.chown(self.home, "postgres", "postgres")
            self.user = ["setpriv", "--reuid=postgres", "--regid=postgres", "--clear-groups"]
        try:
            self._start()
            self._connect(folder)
        except BaseException:
            self.stop()
            raise

    def _start(self):
        self._call(
            "initdb", "-D", self.home / "data", "-U", "postgres", "--encoding=UTF8",
            "--locale=C", "--auth=trust", "--no-sync",
        )
        options = f"-k {self.home} -c listen_addresses='' -c fsync=off"
        self._call("pg_ctl", "-D", self.home / "data", "-o", options, "-l", self.home / "log", "-w", "start")

    def _connect(self, folder):
        self.connection = psycopg.connect(
            host=str(self.home), user="postgres", dbname="postgres", autocommit=True,
        )
        self.version = str(self.connection.info.server_version // 10000)
        self.connection.execute((folder / "postgresql.sql").read_text(encoding="utf-8"))

    def _call(self, program, *arguments):
        command = [*self.user, self.programs / program, *arguments]
        # Not a pipe: the server would keep it open for as long as it runs.
        with open(os.devnull, "wb") as nothing:
            subprocess.run(command, check=True, stdout=nothing, cwd="/")

    def check_keys(self):
        self.run("SET CONSTRAINTS ALL IMMEDIATE")

    def stop(self):
        if hasattr(self, "connection"):
            self.connection.close()
        if (self.home / "data" / "postmaster.pid").exists():
            self._call("pg_ctl", "-D", self.home / "data", "-m", "immediate", "-w", "stop")
        shutil.rmtree(self.home)


def newest_programs():
    """The folder of `initdb`: Debian keeps it out of the path."""
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"), key=lambda one: int(one.parts[-3]))
    if not found:
        raise SystemExit("PostgreSQL is not installed: apt-get install postgresql")
    return found[-1].parent
