-- Lets a closed request keep an edition of the calendar.
update request set calendar_edition = :edition where reference_key = :key
