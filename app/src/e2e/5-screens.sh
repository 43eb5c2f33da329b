# shellcheck shell=bash
# A day's work on the screens, through tmux and a real OpenSSH server on this machine.

export FOI_REGISTER=$work/screens
check 'a server answers on this machine' serves

said init --register "$FOI_REGISTER" "$FOI_REGISTER" --authority 'Anytown Council' --email foi@anytown.example.org \
  --complaints-address 'Anytown Council|1 High Street|Anytown AB1 2CD'
said settings "officer.$account" 'Sam Green, Information Governance Officer'
cat >"$work/mail" <<'EOT'
From: Ada Byrne <ada.byrne@example.org>
Sent: 30 November 2024 22:14
Subject: Street lamps

Dear Sir or Madam,

1) How many street lamps are there, and what do they cost?
2) When will the figures for 2024 be published?

Yours faithfully,
Ada Byrne
EOT

over day 80 24 --today 2024-12-09
check 'the screens open over SSH' sees 'No requests yet'
check 'the day that is rehearsed is told' sees 'rehearsing Mon 9 December 2024'
keys n
check 'a request is taken in by a form' sees 'Text of the request'
pastes "$work/mail"
check 'an e-mail is pasted whole' sees '11 lines pasted.'
check 'its head fills the fields' sees 'ada.byrne@example.org'
check 'the due date is told before anything is saved' sees 'due Fri 3 January 2025'
keys C-s
check 'its questions are proposed as parts' sees 'Are these the questions?'
keys C-s
check 'the request is logged' sees 'FOI-2425-00001 logged. Due Friday 3 January 2025.'
check 'and its case is on the screen' sees '0 of 2 parts have outcomes'

keys Enter
check 'Enter opens a part' sees '── Answer'
printf 'Year\tLamps\n2023\t18,212\n2024\t18,340\n' >"$work/cells"
pastes "$work/cells"
check 'cells of a spreadsheet become a table' sees '| 2023 | 18,212 |'
types 'One costs £312.'
keys C-s
check 'the answer is saved' sees 'Part 1) saved.'
keys F5
types 'disclosed'
keys Enter
check 'an outcome is chosen by its name' sees 'it goes to the applicant'
keys C-s
check 'and recorded' sees 'Saved: disclosed.'
keys F9
check 'F9 goes to the next part' sees 'part 2)'
types 'They will be published; please see below.'
keys C-s
check 'which is answered too' sees 'Part 2) saved.'
keys F5
types '22'
keys Enter
check 'section 22 asks for eight texts' sees '8 still needed'
for text in '' 'The figure belongs to the audited return.' 'We held it for the return on the day of your request.' \
  'the Council' 'in March 2025' 'The audit has changed the figure before.' 'Early figures would inform the debate.' \
  'A figure that is corrected later would mislead it.'; do
  [ -z "$text" ] || types "$text"
  keys Tab
done
keys C-s
check 'what is missing is told' sees 'Still missing'
keys Escape
check 'the case says what comes next' sees 'Next: '
printf 'year,lamps\n2024,18340\n' >"$work/lamps.csv"
keys f
check 'a case has files that go with its letters' sees 'There is no file yet'
keys a
types "$work/lamps.csv"
keys C-s
check 'a file is added and looked into' sees 'nothing hidden was seen in it'
keys Escape
check 'and seen on the case' sees 'Files       lamps.csv'
keys l
check 'the letter says what is missing' sees '1 breach'
check 'with the section that asks for it' sees 's.17(3)'
keys Enter
check 'Enter leads to where it is mended' sees '1 still needed'
types 'As the audit is near, the balance is for waiting.'
keys C-s
check 'back at the letter nothing stops it' sees '0 breaches'
keys Tab PPage PPage
check 'the letter is read on the screen' sees 'Dear Ada Byrne'
keys l
check 'another letter can be chosen' sees 'another letter'
keys C-s
check 'the acknowledgement is written' sees 'acknowledgement, draft'
keys i
check 'it says what it does' sees 'No date moves.'
types 'issue'
keys Enter
check 'and goes' sees 'FOI-2425-00001-acknowledgement.pdf'
keys Enter
check 'back to the response' sees 'response, draft'
keys i
check 'issuing wants a word typed' sees 'Type the word issue'
check 'and tells which file goes along' sees 'With it goes: lamps.csv'
keys Enter
types 'issue'
keys Enter
check 'the letter is issued' sees 'Issued. The PDF is at:'
check 'the path is shown for copying' sees "$FOI_REGISTER/letters/FOI-2425-00001-response.pdf"
check 'and the document is there' test -s "$FOI_REGISTER/letters/FOI-2425-00001-response.pdf"
pdftotext -layout "$FOI_REGISTER/letters/FOI-2425-00001-response.pdf" "$work/out"
check 'with the answer as it was typed' out_has 'One costs £312.'
check 'the section that is relied on' out_has 'section 22'
check 'and the right to complain' out_has 'Information Commissioner'
keys Enter
check 'the case is closed' sees 'x answered on Mon 9 December, in time'
keys Escape
check 'and no longer among the open ones' sees '0 open'
keys q
normal() { [ "$(mux display-message -p -t "$pane" '#{alternate_on}')" = 0 ]; }
check 'leaving gives the terminal back' waits normal
