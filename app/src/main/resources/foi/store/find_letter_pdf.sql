-- The bytes of one letter, as they stand in the register.
select pdf from letter where id = :id
