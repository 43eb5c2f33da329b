-- Takes a file away that has not gone with a letter.
delete from enclosure
 where request_id = (select id from request where reference_key = :key) and number = :number
