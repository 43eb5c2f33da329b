-- What officers added to the calendar that came with the program: an edition for each list of bank holidays that
-- brought something new.
create table calendar_edition (
    number    integer primary key,
    added_on  text not null check (added_on is date(added_on)),
    at        text not null check (at glob '????-??-??T??:??:??*Z'),
    officer   text not null,
    until_day text not null check (until_day is date(until_day))     -- the last day for which its list is complete
) strict;
--;
-- A day is kept once in each part of the United Kingdom, whatever it is called.
create table holiday (
    day        text    not null check (day is date(day)),
    division   text    not null check (division in ('england-and-wales', 'scotland', 'northern-ireland')),
    title      text    not null,
    edition    integer not null references calendar_edition (number),
    surprising integer not null check (surprising in (0, 1)),   -- the calendar was taken to be complete for that day before
    primary key (day, division)
) strict, without rowid;
--;
-- The edition in force when a request was closed, 0 for the program's own days, where a later one would move its date.
alter table request add column calendar_edition integer check (calendar_edition >= 0);
--;
drop index request_line;
--;
create index request_line
    on request (received, id, reference, subject, requester_name, organisation, email, owner, reading, time_limit,
                calendar_edition, revision);
--;
create trigger edition_follows_the_last before insert on calendar_edition
    when new.number is not (select coalesce(max(number), 0) + 1 from calendar_edition)
begin
    select raise(abort, 'an edition of the calendar follows the last one');
end;
--;
create trigger edition_is_not_changed before update on calendar_edition
begin
    select raise(abort, 'an edition of the calendar is not changed');
end;
--;
create trigger edition_is_not_deleted before delete on calendar_edition
begin
    select raise(abort, 'an edition of the calendar is not deleted');
end;
--;
create trigger holiday_is_not_replaced before insert on holiday
    when exists (select 1 from holiday where day = new.day and division = new.division)
begin
    select raise(abort, 'a holiday is not replaced');
end;
--;
create trigger holiday_is_not_changed before update on holiday
begin
    select raise(abort, 'a holiday is not changed');
end;
--;
create trigger holiday_is_not_deleted before delete on holiday
begin
    select raise(abort, 'a holiday is not deleted');
end;
