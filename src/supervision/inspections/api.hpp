// supervision/inspections: the yearly plan, the double random draw, the form on the inspector's phone, findings. What always holds stands in README.md.
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
#include "platform/http/route.hpp"
#include "platform/storage/work.hpp"
#include "supervision/inspections/ids.hpp"
#include "supervision/inspections/permissions.hpp"

namespace luoshi::supervision::inspections {

// Events (outbox): inspections.drawn {county, draw} · inspections.finding {county, finding, body_path}

// ---- for other modules: no permission is asked, the caller has asked its own

struct FindingLine {
    FindingId id;
    std::string county;
    TaskId task;
    BodyId body;
    std::string body_path;
    std::string item;      // of the template
    std::string words;
    std::string severity;  // error | warning | info
    bool money = false;    // put right only with money back to each pupil
    std::string state;     // open, ordered, closed
    Instant found_at;
};
BOOST_DESCRIBE_STRUCT(FindingLine, (), (id, county, task, body, body_path, item, words, severity, money, state, found_at))
// In the county of the office whose visit it was, which is not always the school's.
std::optional<FindingLine> find_finding(Work& work, std::string_view county, FindingId id);
// A rectification order takes the finding over (open → ordered) and closes it with its own closing (ordered → closed). Refuse with "finding-not-open" and
// "finding-not-ordered".
Result<Nothing> hand_over_finding(Work& work, FindingId id, std::string_view order);
Result<Nothing> close_finding(Work& work, FindingId id, std::string_view conclusion);
// A withdrawn order gives the finding back (ordered → open). Refuses with "finding-not-ordered".
Result<Nothing> release_finding(Work& work, FindingId id, std::string_view reason);

struct InspectionCount {
    std::int64_t drawn = 0, inspected = 0, findings = 0, open_findings = 0;
};
BOOST_DESCRIBE_STRUCT(InspectionCount, (), (drawn, inspected, findings, open_findings))
// Visits made and findings found in [from, until) at or below the path; replaced schools do not count.
InspectionCount count_inspections(Work& work, std::string_view body_path, Date from, Date until);

std::span<const http::Route> routes();

}  // namespace luoshi::supervision::inspections
