-- The id of the next letter. Letters are never deleted, so none is given twice.
select coalesce(max(id), 0) + 1 as id from letter
