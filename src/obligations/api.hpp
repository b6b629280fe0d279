// obligations: who owes what by when, from the clause to the signed conclusion. What always holds stands in README.md.
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
#include "obligations/ids.hpp"
#include "obligations/permissions.hpp"

namespace luoshi::obligations {

// Events (outbox): obligations.issued {county, duty} · obligations.rung {county, share, rung, body_path} · obligations.closed {county, share}

// ---- for other modules: no permission is asked, the caller has asked its own

// A figure that another module keeps and a target can follow live ("covered schools", "accepted bases"). Registered once, by wiring.
struct Figure {
    double value = 0;                    // in the unit of the measure; a share is 0…1
    std::optional<double> of = {};       // the denominator, where the value is a count out of so many
    std::string rows = {};               // address of the desk's page that lists what was counted
};
BOOST_DESCRIBE_STRUCT(Figure, (), (value, of, rows))
struct Measure {
    std::string_view name;      // "reporting.coverage"
    std::string_view words, words_en, unit;
    std::function<std::optional<Figure>(Work&, const org::BodyLine& body, Date on)> figure;  // nothing: cannot be said for this body
};
void add_measure(Measure measure);  // again under the same name: replaces

// How the duties of a subtree stand, for pages above. The colours are computed from date, progress and reports, never set.
struct DutyCount {
    std::int64_t all = 0, green = 0, yellow = 0, red = 0, closed = 0, without_date = 0, without_subject = 0;
};
BOOST_DESCRIBE_STRUCT(DutyCount, (), (all, green, yellow, red, closed, without_date, without_subject))
DutyCount count_duties(Work& work, std::string_view body_path, Date on);

// The shares (a duty of one body) that serve a clause of a published notice, for "what became of this clause". `evidence` 0: nothing shown yet.
struct ShareOfClause {
    ShareId id;
    std::string county;
    BodyId body;
    std::string body_name;
    std::string what;
    std::optional<Date> due;
    std::string state;
    std::int64_t evidence = 0;
};
BOOST_DESCRIBE_STRUCT(ShareOfClause, (), (id, county, body, body_name, what, due, state, evidence))
// `county` is that of the notice; an empty clause asks for the whole notice.
std::vector<ShareOfClause> shares_of_clause(Work& work, std::string_view county, std::string_view notice, std::string_view clause);

// The hashes that evidence stands on, for FileStore::sweep.
bool refers_to_evidence(Work& work, std::string_view sha256);

// What waits for the actor in this room.
std::vector<Waiting> waiting(Work& work);

std::span<const http::Route> routes();

}  // namespace luoshi::obligations
