-- Takes away the parts of a request with their outcomes, before they are written anew.
delete from part where request_id = :request
