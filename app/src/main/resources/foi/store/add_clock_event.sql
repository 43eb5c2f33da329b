-- Keeps an entry of a request's clock.
insert into clock_event (request_id, place, kind, day, part_number, until_day, was_day, why)
values (:request, :place, :kind, :day, :part, :until, :was, :why)
