-- The settings that were ever set.
select name, value from setting
