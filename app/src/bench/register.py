"""The register that is measured on, and an hour's use of it."""

import datetime
import json
import re
import subprocess
import time
from pathlib import Path

from remote import plain

NAMES = ["Ada Byrne", "Llŷr Ŵyn-Smith", "R J Stanyon", "Gareth Pillbrow", "Zoë O’Hara", "T. Okonkwo"]
SUBJECTS = ["Street lamps in the wards", "Taxis and minibuses for school runs", "Pothole claims", "Pest control in towers",
            "Agency social workers", "Copies of tenancy agreements"]


def case(number, today):
    """A case as an import takes it; every third has an answer in part."""
    received = today - datetime.timedelta(days=number % 18)
    part = {"label": "1)", "question": "How many street lamps stood in each ward in 2024?",
            "answer": "| Ward | Lamps |\n|---|---|\n| Abbey | 312 |\n\nThe figures are those of 31 March."}
    return {"subject": f"{SUBJECTS[number % 6]} ({number})", "channel": "email", "received": received.isoformat(),
            "body": "Dear Sir or Madam,\n\n1) How many street lamps stood in each ward in 2024?\n\nYours faithfully",
            "owner": "sgreen" if number % 2 else None,
            "requester": {"name": NAMES[number % 6], "email": f"person{number}@example.org"},
            "parts": [part] if number % 3 == 0 else []}


def make(foi, environment, work, cases):
    """Makes a register with so many open cases."""
    today = datetime.date.today()
    while today.weekday() > 4:
        today -= datetime.timedelta(days=1)
    # A file may have 16 MB.
    files = []
    for first in range(0, cases, 20_000):
        files.append(f"{work}/cases-{first}.json")
        Path(files[-1]).write_text(json.dumps([case(n, today) for n in range(first, min(cases, first + 20_000))]))
    for words in (["init", "--register", f"{work}/register", "--authority", "Anytown Council", "--email", "foi@anytown.example.org",
                   "--complaints-address", "Anytown Council|1 High Street|Anytown AB1 2CD"],
                  ["import", *files]):
        done = subprocess.run([str(foi), *words], env=environment, capture_output=True, text=True, stdin=subprocess.DEVNULL)
        if done.returncode:
            raise SystemExit(f"foi {words[0]}: {done.stderr[:600]}")
    archive(foi, environment, work)


def archive(foi, environment, work):
    """Waits for the archive of classes, which the first start begins to make."""
    places = [Path(foi).resolve().parents[2] / "target/cds", Path(work) / "home/.cache/foi"]
    subprocess.run([str(foi), "--version"], env=environment, capture_output=True, stdin=subprocess.DEVNULL)
    for _ in range(120):
        jar = (Path(foi).resolve().parents[2] / "target/foi.jar").stat().st_mtime
        if any(archive.stat().st_mtime > jar for place in places for archive in place.glob("classes-*.jsa")):
            return
        time.sleep(1)
    print("There is no archive of classes.")


def new_request(program):
    """Opens an empty form for a new request, and gives up the draft that the last one left; returns how many keys that took."""
    whole(program, "n")
    program.sees("Text of the request")
    if b"resume?" not in plain(program.received):
        return 1
    whole(program, "n")
    program.sees("given up")
    return 2


def whole(program, key):
    """Presses a key and has all painted anew, because a frame sends only the cells that differ from the last."""
    program.press(key, 0.3)
    program.press("\x0c", 0.1)


def use(program):
    """Does what an officer does in an hour, and returns how many keys that took."""
    keys = 0

    def press(*each, quiet=0.012):
        nonlocal keys
        for key in each:
            program.press(key, quiet, 1.0)
            keys += len(key) if not key.startswith("\x1b") else 1

    def back():
        """To the list without a filter, where Esc leads nowhere."""
        nonlocal keys
        for _ in range(6):
            whole(program, "\x1b")
            keys += 1
            if b"first screen" in plain(program.received):
                return

    paste = "".join(f"{n}. How many lamps stood in ward {n} in 2024?\r" for n in range(1, 10_001))
    for around in range(10):
        press(*["\x1b[B"] * 60, *["\x1b[6~"] * 5, *["\x1b[5~"] * 5, "\x1b[H", *["\x1b[B"] * (around * 3))
        press("?", "\x1b[6~", "\x1b", "\x10", *"lett", "\x1b", quiet=0.08)
        press("/", *"street", "\r", *["\x1b[B"] * around, "\r", quiet=0.08)
        press("\r", *"The council holds figures for the last three years. ", "\x1b[A", "\x13", quiet=0.1)
        back()
        press("\r", "d", "\x1b", "l", "\t", "\x1b[B", "\t", *["\x1b[6~"] * 3, quiet=0.3)
        press("p", quiet=1.5)
        back()
        keys += new_request(program)
        if around in (2, 7):
            program.send(b"\x1b[200~" + paste.encode() + b"\x1b[201~")
            program.settle(1.0)
        press(*"street lamps", "\x1b[B", *["\x1b[6~"] * 3, quiet=0.05)
        back()
    return keys
