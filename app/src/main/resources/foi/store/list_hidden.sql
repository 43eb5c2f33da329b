-- What the files of a request hide.
select number, what, at_place
  from enclosure_hidden
 where request_id = (select id from request where reference_key = :key)
 order by number, place
