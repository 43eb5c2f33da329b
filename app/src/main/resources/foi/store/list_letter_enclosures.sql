-- What went with the letters of a request.
select e.letter_id, e.number, e.name, e.sha256
  from letter_enclosure e join letter l on l.id = e.letter_id
 where l.reference = (select reference from request where reference_key = :key)
 order by e.letter_id, e.place
