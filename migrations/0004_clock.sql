-- By which rules the time of a request is counted stands with the request: those that were in force when it was logged,
-- so that a setting changed later moves no date.
alter table request add column reading text not null default 'statute' check (reading in ('statute', 'code'));
--;
-- "standard", "school", "archive", or "varied" and the number of working days.
alter table request add column time_limit text not null default 'standard';
--;
update request set reading = 'code' where exists (select 1 from setting where name = 'calendar.reading' and value = 'code');
--;
drop index request_line;
--;
create index request_line
    on request (received, id, reference, subject, requester_name, organisation, email, owner, reading, time_limit, revision);
--;
-- The clock takes targets too, which point to a day as extensions do; corrections of the day of receipt, which tell what
-- was recorded before; and reasons.
create table clock_entry (
    request_id  integer not null references request (id),
    place       integer not null,
    kind        text    not null,
    day         text    not null check (day is date(day)),
    part_number integer check (part_number > 0),
    until_day   text    check (until_day is date(until_day)),
    was_day     text    check (was_day is date(was_day)),
    why         text    not null,
    primary key (request_id, place),
    check (until_day is null or kind in ('extension', 'target')),
    check (was_day is null or kind = 'receipt-corrected')
) strict, without rowid;
--;
insert into clock_entry (request_id, place, kind, day, part_number, until_day, was_day, why)
select request_id, place, kind, day, part_number, until_day, null, '' from clock_event;
--;
drop table clock_event;
--;
alter table clock_entry rename to clock_event;
--;
-- What closes a request as a whole; a request without an entry here is open.
create index clock_event_closing on clock_event (request_id)
    where part_number is null and kind in ('responded', 'withdrawn', 'lapsed', 'review-answered');
