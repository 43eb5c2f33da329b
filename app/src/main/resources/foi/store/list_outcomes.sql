-- The outcomes of the parts of several requests (a JSON array of their ids).
select request_id, part_number, place, kind, provision, scope
  from outcome
 where request_id in (select value from json_each(:requests))
 order by request_id, part_number, place
