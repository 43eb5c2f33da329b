-- The parts of several requests (a JSON array of their ids), each request's in the requester's order.
select request_id, number, label, question, answer
  from part
 where request_id in (select value from json_each(:requests))
 order by request_id, place
