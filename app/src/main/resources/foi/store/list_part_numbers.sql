-- The numbers of the parts of several requests (a JSON array of their ids), ascending, from an index alone.
select request_id, number
  from part
 where request_id in (select value from json_each(:requests))
 order by request_id, number
