-- Keeps a new request and tells its id.
insert into request (reference, reference_key, regime, requester_name, email, address, organisation, received, channel,
                     subject, body, their_reference, owner, on_behalf_of, layout, reading, time_limit, answer, revision)
values (:reference, :key, :regime, :requester_name, :email, :address, :organisation, :received, :channel,
        :subject, :body, :their_reference, :owner, :on_behalf_of, :layout, :reading, :time_limit, :answer, :revision)
returning id
