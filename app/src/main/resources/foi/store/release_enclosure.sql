-- Records the decision that a file may go although it hides something.
update enclosure set released_by = :officer, released_at = :at, released_why = :why
 where request_id = (select id from request where reference_key = :key) and number = :number
