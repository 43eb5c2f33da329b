-- What a list of requests shows stands in this index, so that listing them need not read past their texts.
create index request_line
    on request (received, id, reference, subject, requester_name, organisation, email, owner, revision);
--;
drop index request_in_order;
