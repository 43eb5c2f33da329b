-- Keeps an outcome of a part.
insert into outcome (request_id, part_number, place, kind, provision, scope)
values (:request, :part, :place, :kind, :provision, :scope)
