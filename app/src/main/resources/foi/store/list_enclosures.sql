-- The files of a request, in the order in which they were added; their bytes stay where they are.
select number, name, type, media, size, sha256, officer, at, released_by, released_at, released_why
  from enclosure
 where request_id = (select id from request where reference_key = :key)
 order by number
