-- Keeps a part of a request.
insert into part (request_id, number, place, label, question, answer)
values (:request, :number, :place, :label, :question, :answer)
