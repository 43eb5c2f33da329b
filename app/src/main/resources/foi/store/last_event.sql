-- The newest entry of the history.
select number, hash from event order by number desc limit 1
