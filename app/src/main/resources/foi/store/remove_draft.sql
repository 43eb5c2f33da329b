-- Lets go of a draft with its fields; nothing happens where there is none.
delete from draft where officer = :officer and form = :form and about = :about
