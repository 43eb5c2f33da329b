# shellcheck shell=bash
# Wrong input, odd surroundings, and several officers at once.

wrong() { # NAME CODE WORDS…
  local name=$1 expected=$2
  shift 2
  said "$@"
  check "$name" ends "$expected"
  check "$name: a sentence, and no result" sentence
}
sentence() { nothing_out && [ -s "$work/err" ] && ! grep -qE '^\s+at |Exception' "$work/err"; }

wrong 'an unknown command' 2 lisst
wrong 'an unknown option' 2 list --colour
wrong 'a missing option' 2 log --name A
wrong 'an unknown reference' 3 show FOI-9
wrong 'an impossible date' 3 log --received 31/2/2024 --name A --subject S
wrong 'a date in the future' 3 log --received 2030-01-01 --name A --subject S
wrong 'a file that is not there' 3 log /no/such/file --received 2/12/2024 --name A
wrong 'a letter dated before the request' 3 issue "$(foi log --received 2/12/2024 --name A --subject S 2>/dev/null)" \
  --dated 2024-01-06
wrong 'no register' 5 list --register "$work/nowhere"
printf 'garbage' >"$work/garbage.json"
wrong 'a file that is no JSON' 3 import "$work/garbage.json"
mkdir "$work/broken"
printf 'garbage %s' "$(seq 2000)" >"$work/broken/register.db"
wrong 'a register that is none' 5 list --register "$work/broken"

foi list --all 2>"$work/err" | head -n 1 >"$work/out"
check 'a pipe that closes early is no trouble' bash -c '! grep -q Exception "$1"' - "$work/err"

foi export 2>"$work/err" >/dev/full
code=$?
check 'an output that is lost is told' ends 5

LC_ALL=C foi log --received 2/12/2024 --name 'J Smith' --subject 'Fines of £5' >"$work/out" 2>"$work/err" </dev/null
code=$?
check 'a pound sign survives a locale without one' ends 0
said list --json
check 'and is shown again' out_has 'Fines of £5'
NO_COLOR=1 said list
check 'nothing is coloured' bash -c '! grep -q $'"'\\033'"' "$1"' - "$work/out"

many() {
  local n
  for n in $(seq 20); do
    foi log --received 2/12/2024 --name "$1 $n" --subject "Request $n of $1" 2>>"$work/err" </dev/null
  done
}
before=$(foi list --all --json 2>/dev/null | grep -c '"reference"')
many Anne >"$work/anne" &
many Bob >"$work/bob"
wait $!
cat "$work/anne" "$work/bob" | sort >"$work/out"
check 'two officers log twenty requests each at once' test "$(wc -l <"$work/out")" -eq 40
check 'and no reference is given twice' test -z "$(uniq -d "$work/out")"
last=$(tail -n 1 "$work/out")
check 'nor is one left out' test "$((10#${last##*-}))" -eq "$((before + 40))"

foi export >"$work/all.json" 2>"$work/err"
said init "$work/second" --authority 'Second Council'
said import "$work/all.json" --register "$work/second"
check 'what is exported is imported elsewhere' ends 0
foi export --register "$work/second" >"$work/again.json" 2>"$work/err"
check 'without loss' cmp -s "$work/all.json" "$work/again.json"

unset FOI_TODAY
said demo "$work/a demo"
check 'the demonstration does the whole job' ends 0
there() { grep '\.pdf$' "$work/out" | while read -r pdf; do [ -s "$pdf" ] || return 1; done; }
check 'and the letters it names are there' there
