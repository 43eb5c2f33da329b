-- The number of the newest entry of the history; 0 while there is none.
select coalesce(max(number), 0) as number from event
