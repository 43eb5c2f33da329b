-- One request by the letters and digits of its reference.
select * from request where reference_key = :key
