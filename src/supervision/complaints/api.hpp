// supervision/complaints: complaints from the first word to the complainant's own. What always holds stands in README.md.
#pragma once
#include <boost/describe.hpp>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "foundation/result.hpp"
#include "foundation/time.hpp"
#include "org/api.hpp"
#include "platform/access/waiting.hpp"
#include "platform/http/route.hpp"
#include "platform/storage/work.hpp"
#include "supervision/complaints/ids.hpp"
#include "supervision/complaints/permissions.hpp"

namespace luoshi::supervision::complaints {

// Events (outbox): complaints.received {county, complaint, against_path} · complaints.closed {county, complaint}

// ---- for other modules: no permission is asked, the caller has asked its own

struct ComplaintLine {
    ComplaintId id;
    std::string county;
    std::string number;
    BodyId against;
    std::string against_path;
    std::string kind;    // money, voluntariness, teaching, safety, staff, other
    std::string state;
    Instant received_at;
    std::optional<Date> due;
    std::optional<Instant> closed_at;
};
BOOST_DESCRIBE_STRUCT(ComplaintLine, (), (id, county, number, against, against_path, kind, state, received_at, due, closed_at))
std::optional<ComplaintLine> find_complaint(Work& work, std::string_view county, ComplaintId id);
// A rectification order answers the complaint: it waits for the order's closing. Refuses with "complaint-not-open".
Result<Nothing> note_order_on_complaint(Work& work, ComplaintId id, std::string_view order);
// A withdrawn order gives the complaint back to its handler (ordered → accepted); one that went on meanwhile stays as it is.
Result<Nothing> note_order_withdrawn(Work& work, ComplaintId id, std::string_view words);
Result<Nothing> note_put_right(Work& work, ComplaintId id, std::string_view conclusion);

struct ComplaintCount {
    std::string kind;
    std::int64_t received = 0, open = 0, overdue = 0, upheld = 0, closed = 0;
};
BOOST_DESCRIBE_STRUCT(ComplaintCount, (), (kind, received, open, overdue, upheld, closed))
// Received in [from, until), against bodies at or below the path; open ones count as open.
std::vector<ComplaintCount> count_complaints(Work& work, std::string_view body_path, Date from, Date until);

// What waits for the actor in this room.
std::vector<Waiting> waiting(Work& work);

std::span<const http::Route> routes();
// What complainants do: for http::ApplicationOptions::unlinked.
std::vector<std::string_view> unlinked_operations();

}  // namespace luoshi::supervision::complaints
