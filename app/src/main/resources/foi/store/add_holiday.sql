-- Keeps a day that an edition of the calendar brought.
insert into holiday (day, division, title, edition, surprising) values (:day, :division, :title, :edition, :surprising)
