-- What was done to requests after the entry :event of the history, without the texts, oldest first.
select reference, officer, at, hash
  from event
 where number > :event and reference is not null
 order by number
