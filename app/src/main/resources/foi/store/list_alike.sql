-- The newest three requests, but for one, in which an outcome has exactly this text.
select reference
  from request
 where reference <> :reference
   and id in (select request_id from particular where content = :content)
 order by received desc, id desc
 limit 3
