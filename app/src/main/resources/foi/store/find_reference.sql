-- A reference as it is written in the register.
select reference from request where reference_key = :key
