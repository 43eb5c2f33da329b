-- Adds an entry to the history.
insert into event (number, at, officer, reference, kind, summary, content, previous_hash, hash)
values (:number, :at, :officer, :reference, :kind, :summary, :content, :previous_hash, :hash)
