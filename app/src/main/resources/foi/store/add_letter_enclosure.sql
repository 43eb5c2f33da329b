-- Keeps which file went with a letter.
insert into letter_enclosure (letter_id, place, request_id, number, name, sha256)
values (:letter, :place, (select id from request where reference_key = :key), :number, :name, :sha256)
