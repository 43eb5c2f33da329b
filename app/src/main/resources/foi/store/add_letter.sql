-- Keeps an issued letter for ever.
insert into letter (id, reference, kind, dated, at, officer, pdf, sha256, page, case_as_it_stood)
values (:id, (select reference from request where reference_key = :key),
        :kind, :dated, :at, :officer, :pdf, :sha256, :page, :case)
