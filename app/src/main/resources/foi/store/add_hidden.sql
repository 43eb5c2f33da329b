-- Keeps one thing that an enclosure hides.
insert into enclosure_hidden (request_id, number, place, what, at_place)
values ((select id from request where reference_key = :key), :number, :place, :what, :where)
