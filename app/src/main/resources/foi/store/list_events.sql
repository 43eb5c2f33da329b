-- The whole history, oldest first.
select number, at, officer, reference, kind, summary, content, previous_hash, hash
  from event
 order by number
