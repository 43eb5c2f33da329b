-- The requests wanted, in the order in which they were received. A request is closed once it was answered or
-- withdrawn as a whole, or has lapsed, and neither clarification nor the wish for a review has come since; :closed is 0
-- or 1, or null for all requests.
select *
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
