-- A register of requests for information, as facts. Nothing is kept that follows from other facts.
-- Text stands here exactly as it came, whatever characters it holds; days are ISO dates.
-- Where a list of kinds is bound to grow (regimes, events, what moves the clock) the program alone holds it:
-- SQLite cannot alter a check, and a table that nobody may change cannot be made anew.
-- Statements are separated by lines that hold --; alone. Once released, a migration is never edited.

create table setting (
    name  text not null primary key,
    value text not null
) strict, without rowid;
--;
-- The last serial that was given in each series of references.
create table series (
    name text    not null primary key,
    last integer not null check (last > 0)
) strict, without rowid;
--;
create table request (
    id              integer primary key,
    reference       text    not null unique,
    reference_key   text    not null unique,    -- its letters and digits alone: what makes two references the same
    regime          text    not null,
    requester_name  text    not null,
    email           text,
    address         text,
    organisation    text,
    received        text    not null check (received is date(received)),
    channel         text    not null
        check (channel in ('email', 'letter', 'web-form', 'social-media', 'in-person', 'other')),
    subject         text    not null,
    body            text    not null,
    their_reference text,
    owner           text,
    on_behalf_of    text,
    layout          text    check (layout in ('questions', 'table')),
    answer          text    not null,
    revision        integer not null check (revision >= 0)
) strict;
--;
create index request_in_order on request (received, id);
--;
create index request_by_email on request (lower(email));
--;
create index request_by_name on request (lower(requester_name));
--;
create index request_by_subject on request (lower(subject));
--;
create table part (
    request_id integer not null references request (id),
    number     integer not null check (number > 0),
    place      integer not null,
    label      text    not null,
    question   text    not null,
    answer     text    not null,
    primary key (request_id, number),
    unique (request_id, place)
) strict;
--;
create table outcome (
    request_id  integer not null,
    part_number integer not null,
    place       integer not null,
    kind        text    not null
        check (kind in ('disclosed', 'not-held', 'withheld', 'refused', 'neither-confirm-nor-deny',
                        'clarification-needed', 'held-elsewhere', 'withdrawn')),
    provision   text,
    scope       text    not null,
    primary key (request_id, part_number, place),
    foreign key (request_id, part_number) references part (request_id, number) on delete cascade,
    check ((kind in ('withheld', 'refused', 'neither-confirm-nor-deny')) = (provision is not null))
) strict, without rowid;
--;
-- A text that was supplied with an outcome, such as why it applies.
create table particular (
    request_id    integer not null,
    part_number   integer not null,
    outcome_place integer not null,
    name          text    not null,
    content       text    not null,
    primary key (request_id, part_number, outcome_place, name),
    foreign key (request_id, part_number, outcome_place)
        references outcome (request_id, part_number, place) on delete cascade
) strict, without rowid;
--;
-- What moves a deadline or ends it: for the whole request, or for one part.
create table clock_event (
    request_id  integer not null references request (id),
    place       integer not null,
    kind        text    not null,
    day         text    not null check (day is date(day)),
    part_number integer check (part_number > 0),
    until_day   text    check (until_day is date(until_day)),
    primary key (request_id, place),
    check (until_day is null or kind = 'extension')
) strict, without rowid;
--;
-- What closes a request as a whole; a request without an entry here is open.
create index clock_event_closing on clock_event (request_id)
    where part_number is null and kind in ('responded', 'withdrawn');
--;
-- The history. Each entry's hash covers all its columns and the hash before it.
create table event (
    number        integer primary key,
    at            text not null check (at glob '????-??-??T??:??:??*Z'),
    officer       text not null,
    reference     text references request (reference),
    kind          text not null,
    summary       text not null,
    content       text not null,
    previous_hash text not null check (length(previous_hash) = 64),
    hash          text not null check (length(hash) = 64)
) strict;
--;
create index event_of_request on event (reference, number);
--;
create table letter (
    id               integer primary key,
    reference        text not null references request (reference),
    kind             text not null,
    dated            text not null check (dated is date(dated)),
    at               text not null check (at glob '????-??-??T??:??:??*Z'),
    officer          text not null,
    pdf              blob not null,
    sha256           text not null check (length(sha256) = 64),
    page             text not null,
    case_as_it_stood text not null
) strict;
--;
create index letter_of_request on letter (reference, id);
--;
-- A finding that was set aside when a letter was issued. It is kept before the letter it belongs to, and
-- with the letter it is closed: hence the deferred key.
create table overridden (
    letter_id  integer not null references letter (id) deferrable initially deferred,
    place      integer not null,
    check_name text    not null,
    part       text,
    message    text    not null,
    reason     text    not null,
    primary key (letter_id, place)
) strict;
--;
-- From here on: what nobody may change. INSERT OR REPLACE takes a row away without a delete that every
-- connection notices, so each table also refuses an insert over a row that is there.

create trigger request_is_not_replaced before insert on request
    when exists (select 1 from request
                  where id = new.id or reference = new.reference or reference_key = new.reference_key)
begin
    select raise(abort, 'a request is not replaced');
end;
--;
create trigger request_keeps_its_reference before update of id, reference, reference_key on request
begin
    select raise(abort, 'a request keeps its reference');
end;
--;
create trigger request_is_not_deleted before delete on request
begin
    select raise(abort, 'a request is not deleted');
end;
--;
create trigger event_follows_the_last before insert on event
    when new.number is not (select coalesce(max(number), 0) + 1 from event)
      or new.previous_hash is not coalesce((select hash from event order by number desc limit 1),
                                           '0000000000000000000000000000000000000000000000000000000000000000')
begin
    select raise(abort, 'an event follows the last one');
end;
--;
create trigger event_is_not_changed before update on event
begin
    select raise(abort, 'an event is not changed');
end;
--;
create trigger event_is_not_deleted before delete on event
begin
    select raise(abort, 'an event is not deleted');
end;
--;
create trigger letter_is_not_replaced before insert on letter
    when exists (select 1 from letter where id = new.id)
begin
    select raise(abort, 'an issued letter is not replaced');
end;
--;
create trigger letter_is_not_changed before update on letter
begin
    select raise(abort, 'an issued letter is not changed');
end;
--;
create trigger letter_is_not_deleted before delete on letter
begin
    select raise(abort, 'an issued letter is not deleted');
end;
--;
create trigger overridden_closes_with_its_letter before insert on overridden
    when exists (select 1 from letter where id = new.letter_id)
      or exists (select 1 from overridden where letter_id = new.letter_id and place = new.place)
begin
    select raise(abort, 'nothing is added to an issued letter');
end;
--;
create trigger overridden_is_not_changed before update on overridden
begin
    select raise(abort, 'an overridden finding is not changed');
end;
--;
create trigger overridden_is_not_deleted before delete on overridden
begin
    select raise(abort, 'an overridden finding is not deleted');
end;
