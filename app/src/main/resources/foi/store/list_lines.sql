-- The requests wanted without their texts, in the order in which they were received; closed as in list_requests.
select id, reference, subject, requester_name, organisation, email, owner, received, reading, time_limit, calendar_edition,
       revision
  from request
 where :closed is null
    or :closed = (id in (select closing.request_id
                           from clock_event closing
                          where closing.part_number is null
                            and closing.kind in ('responded', 'withdrawn', 'lapsed', 'review-answered')
                            and not exists (select 1
                                              from clock_event since
                                             where since.request_id = closing.request_id
                                               and since.kind in ('clarification-supplied', 'review-asked')
                                               and (since.day, since.place) > (closing.day, closing.place))))
 order by received, id
