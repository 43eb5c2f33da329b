-- What officers have typed in a form and not yet saved. A draft belongs to one officer, is no part of the history,
-- and may be changed and deleted at will; what becomes of it is kept elsewhere, by the task that saves it.

create table draft (
    id      integer primary key,
    officer text    not null,
    form    text    not null,
    about   text    not null,    -- what the form is about, in the form's own words; empty where it is about nothing
    kept    text    not null check (kept glob '????-??-??T??:??:??*Z'),
    unique (officer, form, about)
) strict;
--;
create table draft_field (
    draft_id integer not null references draft (id) on delete cascade,
    name     text    not null,
    content  text    not null,
    primary key (draft_id, name)
) strict;
