-- Adds an edition to the calendar, and tells its number.
insert into calendar_edition (number, added_on, at, officer, until_day)
select coalesce(max(number), 0) + 1, :added_on, :at, :officer, :until from calendar_edition
returning number
