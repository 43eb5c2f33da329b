-- The texts that go with the outcomes of several requests (a JSON array of their ids).
select request_id, part_number, outcome_place, name, content
  from particular
 where request_id in (select value from json_each(:requests))
