"""Programs on terminals of this machine: started here, or by a real OpenSSH server over loopback."""

import fcntl
import getpass
import os
import pty
import re
import select
import shlex
import shutil
import signal
import socket
import struct
import subprocess
import termios
import threading
import time

QUIET = 0.03
SEQUENCE = re.compile(rb"\x1b(?:\[([0-9;?<>=]*)([@-~])|[()][A-Z0-9]|\][^\x07\x1b]*(?:\x07|\x1b\\)|[=>78M])")


def plain(received):
    """What was received without its sequences; skipped and erased cells count as blanks."""
    def blanks(match):
        return b" " * int(match[1] or 1) if match[2] in (b"C", b"X") and (match[1] or b"1").isdigit() else b""
    return SEQUENCE.sub(blanks, received)


class Program:
    """A program on a terminal of 80 by 24."""

    def __init__(self, words, environment=None):
        self.began = time.perf_counter()
        self.pid, self.fd = pty.fork()
        if self.pid == 0:
            fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 80, 0, 0))
            try:
                os.execvpe(words[0], words, environment or os.environ)
            finally:
                os._exit(127)
        os.set_blocking(self.fd, False)
        self.received = b""

    def more(self, patience):
        """Reads what comes within that many seconds; whether something came."""
        if not select.select([self.fd], [], [], patience)[0]:
            return False
        try:
            self.received += os.read(self.fd, 65536)
            return True
        except OSError:
            raise SystemExit("A program ended before it was measured:\n" + plain(self.received).decode(errors="replace"))

    def settle(self, quiet=QUIET):
        """Reads until nothing has come for a while; returns when the last byte came."""
        last = time.perf_counter()
        while self.more(quiet):
            last = time.perf_counter()
        return last

    def sees(self, text, within=60):
        """Waits until that text has come; returns when it had."""
        end = time.perf_counter() + within
        while text.encode() not in plain(self.received):
            if time.perf_counter() > end:
                raise SystemExit(f"Not seen: {text}\n" + plain(self.received[-4000:]).decode(errors="replace"))
            self.more(0.5)
        return time.perf_counter()

    def press(self, keys, quiet=QUIET, first=1.0):
        """Sends keys, and waits for what they bring; returns how long it took in ms, and how many bytes came."""
        self.received = b""
        began = time.perf_counter()
        self.send(keys.encode())
        if not self.more(first):
            return None, 0
        return (max(self.settle(quiet), began) - began) * 1000, len(self.received)

    def send(self, data):
        """Sends bytes, and reads meanwhile, as a terminal does."""
        while data:
            readable, writable, _ = select.select([self.fd], [self.fd], [])
            if readable:
                self.more(0)
            if writable:
                data = data[os.write(self.fd, data[:4096]):]

    def end(self):
        """Hangs up; a program that was started where hanging up is ignored is told to end."""
        os.close(self.fd)
        for how in (signal.SIGHUP, signal.SIGTERM):
            try:
                os.kill(self.pid, how)
            except ProcessLookupError:
                pass
            for _ in range(300):
                if os.waitpid(self.pid, os.WNOHANG)[0]:
                    return
                time.sleep(0.01)
        os.waitpid(self.pid, 0)


class Counter:
    """Stands between client and server and counts what goes by, as it is on the wire; up and down."""

    def __init__(self, port):
        self.up = self.down = 0
        self.server = port
        self.listening = socket.create_server(("127.0.0.1", 0))
        self.port = self.listening.getsockname()[1]
        threading.Thread(target=self.accept, daemon=True).start()

    def accept(self):
        while True:
            client, _ = self.listening.accept()
            server = socket.create_connection(("127.0.0.1", self.server))
            for a, b, name in ((client, server, "up"), (server, client, "down")):
                threading.Thread(target=self.carry, args=(a, b, name), daemon=True).start()

    def carry(self, a, b, name):
        try:
            while data := a.recv(65536):
                setattr(self, name, getattr(self, name) + len(data))
                b.sendall(data)
        except OSError:
            pass


class Server:
    """An OpenSSH server with throw-away keys on a free port of this machine, for this account alone."""

    def __init__(self, work):
        self.work = work
        if os.getuid() == 0:
            os.makedirs("/run/sshd", exist_ok=True)
        for key in ("host", "key"):
            subprocess.run(["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", f"{work}/{key}"], check=True)
        with socket.create_server(("127.0.0.1", 0)) as free:
            self.port = free.getsockname()[1]
        with open(f"{work}/config", "w") as config:
            config.write(f"Port {self.port}\nListenAddress 127.0.0.1\nHostKey {work}/host\nPidFile none\n"
                         f"AuthorizedKeysFile {work}/key.pub\nStrictModes no\nUsePAM no\n")
        daemon = shutil.which("sshd", path="/usr/sbin:/usr/local/sbin:" + os.environ["PATH"])
        self.process = subprocess.Popen([daemon, "-D", "-f", f"{work}/config", "-E", f"{work}/log"])
        for _ in range(100):
            if socket.socket().connect_ex(("127.0.0.1", self.port)) == 0:
                return
            time.sleep(0.05)
        raise SystemExit("No OpenSSH server could be started.")

    def run(self, command, port=None):
        """A program on a terminal, over SSH; with another port, by way of that."""
        return Program(["ssh", "-F", "/dev/null", "-tt", "-q", "-p", str(port or self.port), "-i", f"{self.work}/key",
                        "-o", "StrictHostKeyChecking=no", "-o", "UserKnownHostsFile=/dev/null",
                        f"{getpass.getuser()}@127.0.0.1", command],
                       dict(os.environ, TERM="xterm-256color"))

    def end(self):
        self.process.terminate()


def command(words, **environment):
    """Words as a shell on the other side takes them."""
    settings = [f"{name}={value}" for name, value in environment.items()]
    return "exec " + shlex.join(["env", *settings, *map(str, words)])


def process_with(mark):
    """The Java process that was started with that in its environment."""
    for pid in filter(str.isdigit, os.listdir("/proc")):
        try:
            with open(f"/proc/{pid}/environ", "rb") as environment, open(f"/proc/{pid}/comm") as name:
                if mark.encode() in environment.read() and name.read().strip() == "java":
                    return int(pid)
        except OSError:
            continue
    raise SystemExit("The program's process is not found.")


def cpu_seconds(pid):
    with open(f"/proc/{pid}/stat") as stat:
        fields = stat.read().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def megabytes(pid):
    """What the process holds of memory, and its fair share of what it holds with others."""
    with open(f"/proc/{pid}/smaps_rollup") as rollup:
        held = dict(re.findall(r"(\w+): +(\d+) kB", rollup.read()))
    return int(held["Rss"]) / 1024, int(held["Pss"]) / 1024
