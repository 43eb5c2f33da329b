-- Keeps a draft and tells its id.
insert into draft (officer, form, about, kept) values (:officer, :form, :about, :kept)
returning id
