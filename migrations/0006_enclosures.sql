-- Files that go with letters. Each belongs to one case, and goes with no letter of another.
create table enclosure (
    request_id   integer not null references request (id),
    number       integer not null check (number > 0),
    name         text    not null,
    type         text    not null,
    media        text    not null,
    size         integer not null check (size = length(content)),
    sha256       text    not null check (length(sha256) = 64),
    content      blob    not null,
    officer      text    not null,
    at           text    not null check (at glob '????-??-??T??:??:??*Z'),
    released_by  text,
    released_at  text check (released_at glob '????-??-??T??:??:??*Z'),
    released_why text,
    primary key (request_id, number),
    unique (request_id, name),
    check ((released_by is null) = (released_why is null) and (released_by is null) = (released_at is null))
) strict;
--;
create index enclosure_by_content on enclosure (sha256);
--;
-- What a file hides, as seen when it was added.
create table enclosure_hidden (
    request_id integer not null,
    number     integer not null,
    place      integer not null,
    what       text    not null,
    at_place   text    not null,
    primary key (request_id, number, place),
    foreign key (request_id, number) references enclosure (request_id, number) on delete cascade
) strict, without rowid;
--;
-- What went with a letter; kept before the letter, and closed with it: hence the deferred key.
create table letter_enclosure (
    letter_id  integer not null references letter (id) deferrable initially deferred,
    place      integer not null,
    request_id integer not null,
    number     integer not null,
    name       text    not null,
    sha256     text    not null,
    primary key (letter_id, place),
    foreign key (request_id, number) references enclosure (request_id, number)
) strict;
--;
create index letter_enclosure_by_file on letter_enclosure (request_id, number);
--;
create trigger enclosure_is_not_replaced before insert on enclosure
    when exists (select 1 from enclosure
                  where request_id = new.request_id and (number = new.number or name = new.name))
begin
    select raise(abort, 'an enclosure is not replaced');
end;
--;
create trigger enclosure_is_not_changed
    before update of request_id, number, name, type, media, size, sha256, content, officer, at on enclosure
begin
    select raise(abort, 'an enclosure is not changed');
end;
--;
create trigger enclosure_is_released_once before update of released_by, released_at, released_why on enclosure
    when old.released_by is not null
begin
    select raise(abort, 'an enclosure is released once');
end;
--;
create trigger enclosure_that_has_gone_stays before delete on enclosure
    when exists (select 1 from letter_enclosure where request_id = old.request_id and number = old.number)
begin
    select raise(abort, 'an enclosure that has gone with a letter stays');
end;
--;
create trigger letter_enclosure_is_a_file_of_the_case before insert on letter_enclosure
    when not exists (select 1 from enclosure
                      where request_id = new.request_id and number = new.number
                        and name = new.name and sha256 = new.sha256)
      or exists (select 1 from letter where id = new.letter_id)
      or exists (select 1 from letter_enclosure where letter_id = new.letter_id and place = new.place)
begin
    select raise(abort, 'what goes with a letter is a file of its case');
end;
--;
create trigger letter_goes_with_files_of_its_own_case before insert on letter
    when exists (select 1 from letter_enclosure
                  where letter_id = new.id
                    and request_id is not (select id from request where reference = new.reference))
begin
    select raise(abort, 'a file goes only with a letter of its own case');
end;
--;
create trigger letter_enclosure_is_not_changed before update on letter_enclosure
begin
    select raise(abort, 'what went with a letter is not changed');
end;
--;
create trigger letter_enclosure_is_not_deleted before delete on letter_enclosure
begin
    select raise(abort, 'what went with a letter is not deleted');
end;
