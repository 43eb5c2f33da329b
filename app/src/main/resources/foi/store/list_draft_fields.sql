-- The fields of several drafts (a JSON array of their ids).
select draft_id, name, content
  from draft_field
 where draft_id in (select value from json_each(:drafts))
