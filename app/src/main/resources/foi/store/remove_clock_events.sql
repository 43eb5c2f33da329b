-- Takes away the clock of a request, before it is written anew.
delete from clock_event where request_id = :request
