-- The findings that were set aside for the letters of a request.
select o.letter_id, o.check_name, o.part, o.message, o.reason
  from overridden o join letter l on l.id = o.letter_id
 where l.reference = (select reference from request where reference_key = :key)
 order by o.letter_id, o.place
