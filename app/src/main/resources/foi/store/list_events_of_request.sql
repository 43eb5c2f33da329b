-- The history of one request, oldest first.
select number, at, officer, reference, kind, summary, content, previous_hash, hash
  from event
 where reference = (select reference from request where reference_key = :key)
 order by number
