-- The editions of the calendar, oldest first.
select added_on, officer, until_day from calendar_edition order by number
