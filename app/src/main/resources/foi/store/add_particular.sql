-- Keeps a text that goes with an outcome.
insert into particular (request_id, part_number, outcome_place, name, content)
values (:request, :part, :outcome, :name, :content)
