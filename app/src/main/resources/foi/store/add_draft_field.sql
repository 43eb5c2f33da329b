-- Keeps a field of a draft.
insert into draft_field (draft_id, name, content) values (:draft, :name, :content)
