# shellcheck shell=bash
# What goes wrong on the screens: lines that drop, processes that are killed, windows too small, terminals that can do
# little, texts that would do harm, colleagues at the same case, a register that is busy.

export FOI_REGISTER=$work/trouble
export FOI_TODAY=2024-12-09
day='--today 2024-12-09'

# stored CASE TEXT: whether the register has the text, to the letter.
stored() { foi show "FOI-2425-0000$1" --json 2>"$work/err" | tee "$work/out" | grep -qF -- "$2"; }
# goes CASE: from the list to the case in that row.
goes() {
  sees 'q leave' || return 1
  local row
  for row in $(seq 2 "$1"); do keys Down; done
  keys Enter
  sees 'open part' && sees "FOI-2425-0000$1"
}
# parts NAME CASE WORDS…: logs in and opens the first part of the case.
parts() {
  local name=$1 case=$2
  shift 2
  over "$name" 80 24 "$day" "$@"
  goes "$case" && keys Enter && sees '── Answer'
}
# back TEXT: goes back to where the text is.
back() { keys Escape; sees "$1"; }
# as ACCOUNT COMMAND…: the command, whose session is another officer's.
as() { local around="env JDK_JAVA_OPTIONS=-Duser.name=$1"; shift; "$@"; }

# Everything that a terminal might obey, and one line that is too long for any.
harm='[31mred\u001b[31m\u001b]0;owned\u0007\u009b32m\u202e\u2066\u0000\u001b[2J\u0085\u200b\ufeff\u007f\u001bPq\u001b\\'
long=$(printf 'y%.0s' $(seq 10000))
{
  n=0
  for subject in 'Street lamps' 'Bus shelters' 'Park benches' 'Bridges' 'Trees'; do
    n=$((n + 1))
    printf '%s{"reference":"FOI-2425-0000%s","subject":"%s","received":"2024-12-02","requester":{"name":"Ada Byrne"},' \
      "$([ "$n" -eq 1 ] && echo '[' || echo ',')" "$n" "$subject"
    printf '"parts":[{"label":"1)","question":"How many are there?"},{"label":"2)","question":"What do they cost?"}]}'
  done
  printf ',{"reference":"FOI-2425-00006","subject":"S%s","body":"B%s %s","received":"2024-12-02",' "$harm" "$harm" "$long"
  printf '"requester":{"name":"N%s","organisation":"O%s"},' "$harm" "$harm"
  printf '"parts":[{"label":"1)","question":"Q%s %s","answer":"A%s"}]}]' "$harm" "$long" "$harm"
} >"$work/trouble.json"

check 'a server answers' serves
said init "$FOI_REGISTER" --authority 'Anytown Council'
said import "$work/trouble.json"
check 'cases full of control characters are taken' ends 0
cp -r "$FOI_REGISTER" "$work/busy"

# A client that no longer answers, and a register that is locked: what comes of them shows after a while, below.
parts frozen 4
types 'A line that went silent'
sees 'went silent'
silent=$(client)
forsaken=$(program)
kill -STOP "$silent"
leaving+=('kill -9 "$silent"')

FOI_REGISTER=$work/busy parts busy 1
mkfifo "$work/locking"
sqlite3 "$work/busy/register.db" <"$work/locking" >"$work/locked" 2>&1 &
exec 7>"$work/locking"
printf '.bail on\nbegin immediate;\nselect %s;\n' "'locked'" >&7
check 'somebody locks a register' waits grep -q locked "$work/locked"
types 'Typed while it is locked'
sees 'while it is locked'
keys C-s

# The window.
over form 80 24 "$day"
sees 'q leave'
keys n
sees 'Text of the request'
types 'How many £ for lamps, and since when?'
sees 'since when?'
before=$(screen)
wide() { [ "$(screen | head -n 1 | wc -m)" -gt 110 ]; }
resized() { mux resize-window -t "$pane" -x "$1" -y "$2"; }
resized 120 40
check 'a larger window is filled' waits wide
check 'with what was typed' sees 'since when?'
resized 50 8
check 'a window that is too small is told of' sees 'too small'
resized 80 24
same() { [ "$(screen)" = "$before" ]; }
check 'and afterwards nothing is lost' waits same
keys Escape
check 'leaving the form keeps a draft' sees 'kept as a draft'

# The keys that terminals keep for themselves.
goes 1
keys Enter
sees 'Ctrl-S save'
types 'Twelve'
keys 'C-\' C-q
types ' lamps.'
check 'Ctrl-\ and Ctrl-Q do no harm' sees 'Twelve lamps.'
keys C-z
check 'Ctrl-Z undoes' waits off_screen 'lamps.'
keys C-y
check 'and Ctrl-Y does it again' sees 'Twelve lamps.'
keys C-c
check 'Ctrl-C asks' sees 'Leave foi?'
keys n
check 'and no is no' waits off_screen 'Leave foi?'
keys C-s
check 'Ctrl-S saves' sees 'Part 1) saved.'
check 'the answer' stored 1 '"Twelve lamps."'

# A line that drops in the middle of a sentence.
types ' Each of them costs £12 – in'
sees '– in'
child=$(program)
kill -9 "$(client)"
check 'a line that drops ends the program' waits gone "$child"
check 'and nothing is saved' stored 1 '"Twelve lamps."'
over again 80 24 "$day"
check 'the next login tells that there are drafts' sees 'unfinished draft'
goes 1
keys Enter
check 'and the part offers the draft' sees 'resume?'
keys y
check 'which brings the sentence back' sees 'Twelve lamps. Each of them costs £12 – in'
keys C-s
check 'and it can be saved' sees 'Part 1) saved.'
check 'to the letter' stored 1 '"Twelve lamps. Each of them costs £12 – in"'
types ' 2024'
sees '– in 2024'
child=$(program)
kill -HUP "$(launcher)"
check 'a launcher that is hung up ends the program' waits gone "$child"

# A login without a locale.
around='env -u LANG -u LC_CTYPE LC_ALL=C' parts bare 1
check 'and what was typed is offered again' sees 'resume?'
keys y
sees '– in 2024'
types ': £ é – 日.'
check 'without a locale every letter is shown' sees ': £ é – 日.'
keys C-s
sees 'saved'
check 'and stored' stored 1 'in 2024: £ é – 日."'

# A program that is killed, and terminals that will not do, at a shell.
opens shell 80 24 "env -C '$work/elsewhere' PS1='ready> ' bash --norc"
sees 'ready>'
kept() { cat "$FOI_REGISTER"/register.db* | grep -qaF -- "$1"; }
alike() { [ -s "$work/after" ] && cmp -s "$work/before" "$work/after"; }
mode() { [ "$(mux display-message -p -t "$pane" '#{alternate_on} #{cursor_flag}')" = "$1" ]; }
keys "clear; stty -g >'$work/before'; '$work/a link/foi' $day; stty -g >'$work/after'" Enter
goes 3
keys Enter
sees 'Ctrl-S save'
began=$(date +%s)
types 'Benches on their last legs'
check 'what is typed is kept' waits kept 'Benches on their last legs'
check 'within seconds' test $(($(date +%s) - began)) -le 4
kill -9 "$(pgrep -P "$(pgrep -P "$(shell)")" java)"
check 'a program that is killed is told of' sees 'foi ended unexpectedly; all but the last seconds'
check 'the terminal is as it was' waits alike
check 'with its own screen and its cursor' mode '0 1'
keys "clear; '$work/a link/foi' $day" Enter
sees 'unfinished draft'
goes 3
keys Enter
sees 'resume?'
keys y
check 'and the draft is offered' sees 'Benches on their last legs'
keys C-c
sees 'Leave foi?'
keys y
sees 'ready>'
cat >"$work/unfit" <<'EOT'
foi() { "$launcher" 2>"$work/$1"; echo "$1 $?" >>"$work/unfit.codes"; }
foi no-input </dev/null
foi pipe | cat >"$work/piped"
foi file >"$work/filed"
TERM=dumb foi dumb
(unset TERM && foi unset)
EOT
keys "launcher='$work/a link/foi' work='$work' bash '$work/unfit'; clear; echo 'unfit''s done'" Enter
sees "unfits done"
unfit() { grep -qx "$1 2" "$work/unfit.codes" && grep -qF 'foi list' "$work/$1"; }
for way in no-input pipe file dumb unset; do
  check "what is no terminal for screens is refused with the way to commands: $way" unfit "$way"
done
check 'and no sequence is written' test ! -s "$work/piped" -a ! -s "$work/filed"

# Texts that would do harm. Without colours of its own, any colour would be theirs.
around='env NO_COLOR=1' over poison 80 24 "$day"
mux pipe-pane -t "$pane" "cat >'$work/poison.raw'"
sees 'q leave'
title() { mux display-message -p -t "$pane" '#{pane_title} #{window_name}'; }
before=$(title)
keys End
check 'the list shows a hostile case harmlessly' sees 'FOI-2425-00006  S'
keys Enter
check 'so does its screen' sees 'FOI-2425-00006 · S'
keys r
sees 'as received'
keys End
check 'so does the request as it came' sees 'yyyyyyyyyy'
back 'open part'
keys i
check 'so do its facts' sees 'all facts'
back 'open part'
keys Enter
check 'so does the part' sees '── Answer'
keys F2
check 'so does the question in full' sees 'the question'
back '── Answer'
back 'open part'
keys h
check 'so does the history' sees 'Imported.'
back 'open part'
keys l
check 'so does the letter' sees 'breach'
keys Tab
sees 'Tab checks'
keys End
check 'to its end' sees 'Yours'
keys C-l
bare_of() { grep -qaF yyyyyyyy "$work/poison.raw" && ! LC_ALL=C grep -qaP "$1" "$work/poison.raw"; }
check 'nothing beeps or names the window' bare_of '\x07|\x1b[\]P_^X]'
check 'nothing is coloured' bare_of '\x1b\[[0-9;]*\b([349][0-7]|10[0-7]|[34]8;)[0-9;]*m'
check 'no control character of theirs is sent' bare_of '\xc2[\x80-\x9f]|[\x00\x7f]|\xe2\x80[\x8b\xaa-\xae]|\xe2\x81\xa6|\xef\xbb\xbf'
check 'the title is as it was' test "$(title)" = "$before"
coloured() { mux capture-pane -e -p -t "$pane" | grep -qE $'\033\\[[0-9;]*[349][0-7]m'; }
! coloured
check 'nor does the window show a colour' test $? -eq 0

# Two officers at one case.
when=' at [0-2][0-9]:[0-5][0-9]'
told() { screen | grep -qE "$1$when"; }
parts ours 2
back 'open part'
as mpatel parts theirs 2
types 'Seven shelters.'
keys C-s
sees 'Part 1) saved.'
pane=ours
check 'a colleague who saves is told of, with the time' waits told 'mpatel changed this case'
keys Down Enter
sees 'What do they cost?'
types 'Ours: £40 each.'
sees 'Ours: £40 each.'
pane=theirs
keys F9
sees 'What do they cost?'
types 'Theirs: £50 each.'
keys C-s
sees 'Part 2) saved.'
pane=ours
check 'while one types, it is told what the other has saved' waits told 'mpatel changed part 2)'
check 'and nothing typed is lost' sees 'Ours: £40 each.'
keys C-s
check 'who saves then sees both versions' sees 'Theirs: £50 each.'
check 'the own one too' sees 'Ours: £40 each.'
check 'and theirs stays until it is decided' stored 2 'Theirs: £50 each.'
keys y
check 'the own one can be kept' sees 'Part 2) saved.'
check 'and is stored' stored 2 'Ours: £40 each.'
pane=theirs
check 'which the other is told' waits told "$account changed part 2)"
types 'And more from us.'
sees 'And more from us.'
pane=ours
types 'Really.'
keys C-s
sees 'saved'
pane=theirs
check 'and so it goes the other way round' waits told "$account changed part 2)"
keys C-s
sees 'keep mine'
keys t
check 'before the own version is given up it asks' sees 'What you typed will be gone.'
keys y
check 'theirs can be taken' sees 'Theirs stands'
check 'and stands' sees 'Really.'
check 'as it is stored' stored 2 'Really.'
keys C-z
check 'and even then nothing is lost' sees 'And more from us.'

# A session that only reads, on a terminal that has ASCII alone.
sum() { foi export --json 2>"$work/err" | sha256sum; }
before=$(sum)
over auditor 80 24 "$day" --read-only --ascii
mux pipe-pane -t "$pane" "cat >'$work/ascii.raw'"
sees 'reading only'
refused() { # KEYS…: each of them says why it does nothing
  local key
  for key in "$@"; do
    keys C-l "$key"
    sees 'This session only reads. To change something' || return 1
    keys Up
    waits off_screen 'This session only reads' || return 1
  done
}
check 'a session that only reads takes no request in' refused n a
goes 5
check 'nor changes a case' refused o a t E x e w
keys Enter
sees 'Answer'
types 'Mine now'
check 'nor lets an answer be typed that would be lost' sees 'This session only reads'
keys C-s
check 'nor saves one' sees 'This session only reads'
check 'nothing is typed' off_screen 'Mine now'
back 'open part'
keys l
sees 'breach'
keys o
check 'nor sets a breach of a letter aside' sees 'This session only reads'
back 'open part'
keys d
sees 'deadline'
back 'open part'
keys h
sees 'history'
keys '?'
sees 'Keys'
ascii_alone() { [ -s "$work/ascii.raw" ] && ! LC_ALL=C grep -aP '[\x80-\xff]' "$work/ascii.raw" >"$work/out"; }
check 'with ASCII alone nothing else is sent' ascii_alone
check 'and the register is as it was' test "$(sum)" = "$before"

# The client that went silent.
check 'a client that is silent is let go, and its program ends' waits gone "$forsaken"
parts reborn 4
check 'what was typed there is offered' sees 'resume?'
keys y
check 'and comes back' sees 'A line that went silent'

# The register that is locked.
pane=busy
check 'a register that is busy for too long is told of' sees 'busy with a colleague'
check 'and the text stays' sees 'Typed while it is locked'
types ' and later'
check 'and can be gone on with' sees 'Typed while it is locked and later'
printf 'rollback;\n' >&7
exec 7>&-
keys C-s
check 'once it is free the answer is saved' sees 'Part 1) saved.'
unset FOI_TODAY
