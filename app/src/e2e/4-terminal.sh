# shellcheck shell=bash
# The launcher at a real terminal: a process that is killed, one that is told to end, the archive of classes.

running() { pgrep -f -- "-jar $root/target/foi.jar --register $work/none"; }
round=0
starts() { # waits until the program runs below the launcher, and asks its question: this time, not the time before
  round=$((round + 1))
  sees "round $round" && sees 'Create'
}

mkdir -p "$work/terminal"
opens foi 80 24 "env -C '$work/terminal' PS1='ready> ' bash --norc"
sees 'ready>'
launch="clear; echo round \$((++round)); '$work/a link/foi' --register '$work/none'; echo \"code \$?\"; stty -a | grep -o '.\?icanon'"

keys "$launch" Enter
check 'at a terminal foi offers to make a register' starts
kill -9 "$(running)"
check 'one that is killed is told of' sees 'foi ended unexpectedly; all but the last seconds'
check 'with the exit code of the kill' sees 'code 137'
check 'and the terminal is as it was' sees ' icanon'

keys "$launch" Enter
starts
kill -TERM "$(running)"
check 'one that is told to end has its own exit code' sees 'code 143'
check 'and nothing is said of it' bash -c '! grep -q unexpectedly "$1"' - "$work/out"

keys "$launch" Enter
starts
kill -TERM "$(pgrep -f -- "app/bin/foi --register $work/none|a link/foi --register $work/none" | head -n 1)"
check 'the launcher passes signals on' sees 'code 143'
check 'and leaves nothing behind' bash -c '! pgrep -f -- "--register $1"' - "$work/none"

keys "$launch" Enter
starts
keys C-c
check 'Ctrl-C ends it' sees 'code 130'
mux kill-session -t foi

archived() { # waits until there is an archive
  local n
  for n in $(seq 600); do
    archive=$(find "$root/target/cds" "$HOME/.cache/foi" -name 'classes-*.jsa' 2>/dev/null | head -n 1)
    [ -n "$archive" ] && return 0
    sleep 0.1
  done
  return 1
}
rm -rf "$root/target/cds"
FOI_CACHE=on said --version
check 'an archive of classes is made in the background' archived
cp "$archive" "$work/archive"
check 'and taken the next time' bash -c 'FOI_CACHE=on bash -x "$1" --version 2>&1 | grep -q SharedArchiveFile' - \
  "$root/app/bin/foi"
printf 'garbage' | dd of="$archive" conv=notrunc 2>/dev/null
FOI_CACHE=on said --version
check 'one that is spoilt does no harm' ends 0
check 'and nothing is said of it' test ! -s "$work/err"
chmod 777 "$(dirname "$archive")"
check 'one from where others may write is not taken' bash -c \
  '! FOI_CACHE=on HOME=/nonexistent bash -x "$1" --version 2>&1 | grep -q SharedArchiveFile' - "$root/app/bin/foi"
chmod 755 "$(dirname "$archive")"
mv "$work/archive" "$archive"
