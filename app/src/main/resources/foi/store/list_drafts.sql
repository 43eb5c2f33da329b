-- The drafts of an officer, the one kept last first: all, or those of one form about one thing.
select id, form, about, kept
  from draft
 where officer = :officer
   and (:form is null or form = :form)
   and (:about is null or about = :about)
 order by id desc
