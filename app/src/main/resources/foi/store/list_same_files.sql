-- The newest three other requests that have a file with these bytes.
select r.reference
  from enclosure e join request r on r.id = e.request_id
 where e.sha256 = :sha256 and r.reference_key <> :key
 group by r.id
 order by r.received desc, r.id desc
 limit 3
