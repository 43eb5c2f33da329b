-- The letters issued for a request, oldest first.
select id, reference, kind, dated, at, officer, pdf, sha256, page, case_as_it_stood
  from letter
 where reference = (select reference from request where reference_key = :key)
 order by id
