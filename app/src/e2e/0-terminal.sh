# shellcheck shell=bash
# A terminal to work at, here and over a real OpenSSH server on this machine: what the parts that need one share. Every
# step waits for what it expects to see; none waits for a time.

socket=foi-e2e-$$
mux() { tmux -L "$socket" -f /dev/null "$@"; }
screen() { mux capture-pane -p -t "$pane" 2>/dev/null; }

# waits COMMAND…: waits until the command succeeds.
waits() {
  local tries=0
  until "$@"; do
    tries=$((tries + 1))
    [ "$tries" -le 300 ] || return 1
    read -r -t 0.05 <>"$work/never" || true
  done
}

on_screen() { screen | tee "$work/out" | grep -qF -- "$1"; }
off_screen() { ! on_screen "$1"; }

# sees TEXT: waits until the screen shows it; says so where it does not, as not every wait is a check.
sees() {
  : >"$work/err"
  waits on_screen "$1" && return
  printf 'not seen: %s\n' "$1" | tee "$work/err"
  return 1
}

# keys KEY…: presses keys, by tmux's names.
keys() { mux send-keys -t "$pane" "$@"; }
# types TEXT: types it letter by letter.
types() { mux send-keys -t "$pane" -l -- "$1"; }
# pastes FILE: pastes it as a terminal does.
pastes() { mux load-buffer -b foi "$1" && mux paste-buffer -b foi -p -d -t "$pane"; }
# opens NAME COLUMNS ROWS COMMAND: a new terminal that runs it.
opens() {
  pane=$1
  mux new-session -d -e "FOI_REGISTER=${FOI_REGISTER:-}" -s "$1" -x "$2" -y "$3" "exec $4"
  mux set-option -g remain-on-exit on
  mux set-option -g escape-time 0
}

[ -p "$work/never" ] || mkfifo "$work/never"
# A place without blanks, which the server's settings cannot have.
ssh=$(mktemp -d "${TMPDIR:-/tmp}/foi-ssh.XXXXXX")
account=$(id -un)
leaving+=('mux kill-server' 'kill "$(cat "$ssh/pid")"' 'rm -rf "$ssh"')

# serves: starts a server for this account on a free port of this machine. It lets go of a client that is silent.
serves() {
  [ ! -s "$ssh/pid" ] || return 0
  [ "$(id -u)" -ne 0 ] || mkdir -p /run/sshd
  ssh-keygen -q -t ed25519 -N '' -f "$ssh/host" && ssh-keygen -q -t ed25519 -N '' -f "$ssh/key" || return 1
  cp "$ssh/key.pub" "$ssh/authorized"
  local tries
  for tries in 1 2 3 4 5; do
    port=$((20000 + (RANDOM + tries) % 20000))
    printf '%s\n' "Port $port" 'ListenAddress 127.0.0.1' "HostKey $ssh/host" "AuthorizedKeysFile $ssh/authorized" \
      "PidFile $ssh/pid" 'StrictModes no' 'PermitRootLogin prohibit-password' 'UsePAM no' \
      'ClientAliveInterval 2' 'ClientAliveCountMax 4' >"$ssh/config"
    if /usr/sbin/sshd -f "$ssh/config" -E "$ssh/log"; then
      waits test -s "$ssh/pid"
      return
    fi
  done
  return 1
}

# over NAME COLUMNS ROWS WORDS…: logs in over SSH and runs foi with these words; $around, where it is set, before them.
over() {
  local name=$1 columns=$2 rows=$3
  shift 3
  printf '#!/bin/sh\nexport HOME=%q FOI_REGISTER=%q FOI_CACHE=%q PATH=%q\necho $$ >%q\nexec %s %q %s\n' \
    "$HOME" "$FOI_REGISTER" "$FOI_CACHE" "$PATH" "$ssh/$name.pid" "${around:-}" "$work/a link/foi" "$*" >"$ssh/$name.sh"
  chmod +x "$ssh/$name.sh"
  printf '%s\n' "ssh -F /dev/null -tt -q -p $port -i $ssh/key -o StrictHostKeyChecking=no \
    -o UserKnownHostsFile=/dev/null $account@127.0.0.1 $ssh/$name.sh" 'exit $?' >"$ssh/$name.login"
  opens "$name" "$columns" "$rows" "sh $ssh/$name.login"
}

# shell: the process in the terminal; client: that at this end of the session; launcher and program: at the other.
shell() { mux display-message -p -t "$pane" '#{pane_pid}'; }
client() { pgrep -P "$(shell)" ssh; }
launcher() { cat "$ssh/$pane.pid"; }
program() { pgrep -P "$(launcher)" java; }
# gone PROCESS: it has ended.
gone() { ! kill -0 "$1" 2>/dev/null || grep -q '^State:[[:space:]]*Z' "/proc/$1/status" 2>/dev/null; }
