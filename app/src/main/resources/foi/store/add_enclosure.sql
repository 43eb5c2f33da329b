-- Keeps a file that goes with a letter.
insert into enclosure (request_id, number, name, type, media, size, sha256, content, officer, at)
values ((select id from request where reference_key = :key),
        :number, :name, :type, :media, :size, :sha256, :content, :officer, :at)
