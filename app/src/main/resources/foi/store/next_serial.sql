-- Uses up the next number of a series, from :first on.
insert into series (name, last) values (:series, :first)
on conflict (name) do update set last = max(last + 1, excluded.last)
returning last
