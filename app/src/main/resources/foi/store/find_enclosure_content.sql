-- The bytes of one file of a request.
select content, sha256
  from enclosure
 where request_id = (select id from request where reference_key = :key) and number = :number
