-- The requests of one applicant in a period, known by the e-mail address, or by the name where one of the two has none.
select reference
  from request
 where received between :first and :last
   and case
         when email is null or :email is null then lower(requester_name) = lower(:name)
         else lower(email) = lower(:email)
       end
 order by received, id
 limit 50
