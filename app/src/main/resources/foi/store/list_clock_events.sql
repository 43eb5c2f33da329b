-- What moved the deadlines of several requests (a JSON array of their ids), in order of happening.
select request_id, kind, day, part_number, until_day, was_day, why
  from clock_event
 where request_id in (select value from json_each(:requests))
 order by request_id, place
