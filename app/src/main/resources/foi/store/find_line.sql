-- One request without its texts, by the letters and digits of its reference.
select id, reference, subject, requester_name, organisation, email, owner, received, reading, time_limit, calendar_edition,
       revision
  from request
 where reference_key = :key
