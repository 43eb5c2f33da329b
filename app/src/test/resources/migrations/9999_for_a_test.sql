-- A step that the program does not know: a column more, and a table.
alter table request add column priority integer not null default 0;
--;
create table note (id integer primary key, words text not null) strict;
