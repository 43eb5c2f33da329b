-- Keeps a request as it is now, unless it has another revision meanwhile, and tells its id.
update request
   set regime = :regime, requester_name = :requester_name, email = :email, address = :address,
       organisation = :organisation, received = :received, channel = :channel, subject = :subject, body = :body,
       their_reference = :their_reference, owner = :owner, on_behalf_of = :on_behalf_of, layout = :layout,
       reading = :reading, time_limit = :time_limit,
       answer = :answer, revision = revision + 1
 where reference_key = :key and revision = :revision
returning id
