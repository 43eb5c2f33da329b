-- The days that editions of the calendar brought, earliest first.
select day, division, title, edition, surprising from holiday order by day, division
