# shellcheck shell=bash
# The whole job by commands, from the request that arrives to the letter that leaves.

said deadline 2024-12-02 --json
check 'the deadline needs no register' ends 0
check 'by the statute it is 3 January 2025' out_has '"2025-01-03"'
check 'by the Code it is 6 January 2025' out_has '"2025-01-06"'

said init --authority 'Anytown Council' --email foi@anytown.example.org \
  --complaints-address 'Anytown Council|1 High Street|Anytown AB1 2CD'
check 'a register is made' ends 0
check 'where it belongs' test -f "$HOME/.local/share/foi/register.db"

printf '1. How many?\n2. When is it published?\n3. Who counted?\n' >"$work/request.txt"
export FOI_TODAY=2024-12-09
said log "$work/request.txt" --received 'Mon 2 Dec 2024' --name 'Zoë O’Brien' --subject 'Grants of £100'
check 'a request is logged' ends 0
ref=$(cat "$work/out")
check 'its reference is the result' test "$ref" = FOI-2425-00001
check 'its due day is told' err_has 'Due Friday 3 January 2025'

said part "$ref" add 1. 'How many?'
printf '| Year | Grants |\n|---|---|\n| 2023 | 7 |\n' | foi answer "$ref" 1. 2>"$work/err"
code=$?
check 'a part is answered from standard input' ends 0
said outcome "$ref" 1. disclosed
said part "$ref" add 2. 'When is it published?'
said part "$ref" add 3. 'Who counted?'
said outcome "$ref" 3. not-held --why 'Nobody writes it down.'
said outcome "$ref" 2. withheld --provision s.22 --why 'The figure belongs to the return, which is being audited.'
said check "$ref"
check 'the check finds that the public interest was not weighed' out_has public-interest
check 'and its exit code is 1' ends 1
said issue "$ref"
check 'the letter does not go' ends 1
check 'and there is no result' nothing_out
said outcome "$ref" 2. withheld --provision s.22 --why 'The figure belongs to the return, which is being audited.' \
  --held-for-publication 'It was held for the return.' --publisher 'The Council' --expected 'May 2025' \
  --reasonable 'The audit may change it.' --public-interest-for 'Debate.' \
  --public-interest-against 'A wrong figure misleads.' --public-interest 'The wait is short.'
said check "$ref"
check 'now nothing stops it' ends 0

said letter "$ref"
check 'a draft is made' ends 0
draft=$(cat "$work/out")
pages() { pdfinfo "$1" | sed -n 's/^Pages: *//p'; }
drafts() { # every page of the draft bears the word
  local n=1
  while [ "$n" -le "$(pages "$1")" ]; do
    pdftotext -f "$n" -l "$n" "$1" - | grep -q DRAFT || return 1
    n=$((n + 1))
  done
}
check 'every page of it is marked DRAFT' drafts "$draft"
said letter "$ref" -o "$work/second.pdf"
check 'the same draft, made again in another process, is the same bytes' cmp -s "$draft" "$work/second.pdf"
said issue "$ref"
check 'the letter goes' ends 0
letter=$(cat "$work/out")
pdftotext "$letter" "$work/letter.txt"
flat() { tr -s '[:space:]' ' ' <"$work/letter.txt"; }
letter_has() { flat | grep -qF -- "$1"; }
check 'no page of it is marked DRAFT' bash -c '! grep -q DRAFT "$1"' - "$work/letter.txt"
check 'it says why the exemption prevails' letter_has \
  'the public interest in maintaining the exemption outweighs the public interest in disclosing the information'
check 'it says that it is the refusal notice under section 17(1)' letter_has 'section 17(1)'
check 'it says that information is not held' letter_has 'this information is not held'
check 'it names the applicant and the pound' letter_has 'Grants of £100'
said issue "$ref"
check 'it goes only once' ends 3
said show "$ref" --json
check 'the request is answered' out_has '"responded"'
said letter "$ref" --issued -o "$work/again.pdf"
check 'what was issued is kept byte for byte' cmp -s "$letter" "$work/again.pdf"

printf 'year,grants\n2023,7\n' >"$work/grants.csv"
said log "$work/request.txt" --received 'Mon 2 Dec 2024' --name 'Ada Lovelace' --email ada@example.org --subject 'Files'
with_files=$(cat "$work/out")
said part "$with_files" add 1. 'How many?'
said answer "$with_files" 1. --text 'They are in the file.'
said outcome "$with_files" 1. disclosed
said enclosure "$with_files" add "$work/grants.csv"
check 'a file goes with the letter' ends 0
said letter "$with_files" --format text
check 'the letter lists it' out_has 'grants.csv (CSV table, 19 bytes)'
said letter "$with_files" --format html
check 'the letter is a page for the web' out_has '<!DOCTYPE html>'
said letter "$with_files" --format docx
check 'there is a working copy for Word' test -s "$(cat "$work/out")"
check 'and nothing is said on the way but who signs' bash -c '! grep -qi "log4j\|error\|warn" "$1"' - "$work/err"
said issue "$with_files"
check 'the letter with the file goes' ends 0
said letter "$with_files" --issued --eml
check 'an e-mail waits to be sent' grep -q '^X-Unsent: 1' "$(cat "$work/out")"
check 'with the file' grep -q 'filename=grants.csv' "$(cat "$work/out")"
check 'nothing is written in the home directory but the register' test -z "$(find "$HOME" -name '.pdfbox*' -o -name '*.log' | head -n 1)"

said templates check
check 'the program has lost nothing of what a letter must hold' ends 0
said templates export regulator
check 'an authority has a copy of a template' ends 0
echo '<p>Write to the regulator.</p>' >"$(cat "$work/out")"
said templates check
check 'what its own version has lost stops the check' ends 1
check 'and is told with its file and line' out_has 'partials/regulator.ftlh:1: the right to apply to the regulator is lost'
