-- The newest ten requests of the same applicant or on the same subject, whatever the capitals.
select reference
  from request
 where lower(email) = lower(:email)
    or lower(requester_name) = lower(:name)
    or (lower(subject) = lower(:subject) and subject <> '')
 order by received desc, id desc
 limit 10
