-- Keeps a finding that was set aside, before the letter with which it is closed.
insert into overridden (letter_id, place, check_name, part, message, reason)
values (:letter, :place, :check, :part, :message, :reason)
