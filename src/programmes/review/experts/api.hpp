// review/experts: the pool of experts, their own data, what ties them to bodies. What always holds stands in README.md.
#pragma once
#include <boost/describe.hpp>
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
#include "programmes/review/experts/ids.hpp"
#include "programmes/review/experts/permissions.hpp"
#include "programmes/review/experts/words.hpp"

namespace luoshi::programmes::review::experts {

// Events (outbox): experts.left {county, expert, rule}

// ---- for other modules: no permission is asked, the caller has asked its own

struct ExpertLine {
    ExpertId id;
    std::string county;
    std::string office_path;  // of the office that keeps the pool
    std::string name;
    std::string person;       // his account's id; empty without one
    std::string unit;         // where he works, in words
    std::string unit_key;     // the body's id where it is known, otherwise its name; equal for experts of one unit
    std::vector<std::string> fields;
    ExpertTitle title = ExpertTitle::none;
    bool senior = false;      // of the pool, by his ratings
    ExpertState state = ExpertState::proposed;
    bool open = false;        // may be invited on the day that was asked about
    std::string why, why_en;  // not
};
BOOST_DESCRIBE_STRUCT(ExpertLine, (), (id, county, office_path, name, person, unit, unit_key, fields, title, senior, state, open, why, why_en))

// `open` as of the given day; without one, of today.
std::optional<ExpertLine> find_expert(Work& work, std::string_view county, ExpertId id, std::optional<Date> day = {});
// The expert whose account that is. An account belongs to one expert of a partition at most.
std::optional<ExpertLine> expert_of_person(Work& work, std::string_view county, std::string_view person);
// Who may be invited for that day, in the order of ids.
std::vector<ExpertLine> open_experts(Work& work, std::string_view county, Date day);
// Everybody in the pool, closed ones too.
std::vector<ExpertLine> all_experts(Work& work, std::string_view county, Date day);

// What ties an expert to a unit; struck ones are left out, ended ones have their day. Rows for review/conflicts.
struct ExpertFact {
    ExpertId expert;
    FactId id;
    FactKind kind = FactKind::employment;
    std::optional<BodyId> body;
    std::string unit_key, unit_name;
    std::string words, detail;
    FactOffice office = FactOffice::none;
    Date from;
    std::optional<Date> to;
};
BOOST_DESCRIBE_STRUCT(ExpertFact, (), (expert, id, kind, body, unit_key, unit_name, words, detail, office, from, to))
std::vector<ExpertFact> facts_of(Work& work, std::string_view county);  // of everybody
std::vector<ExpertFact> facts_of(Work& work, std::string_view county, ExpertId id);

// Said at the acceptance of an invitation: another relation to a unit, as a fact of his.
Result<Nothing> declare_relation(Work& work, std::string_view county, ExpertId id, BodyId body, const std::string& words);

// After a round, 0 to 100, once for a round; where the average falls below the mark he leaves the pool at once. The same again changes nothing;
// another score for the same round is refused with "rated-already".
struct NewRating {
    ExpertId expert;
    std::string round;  // of panels
    int score = 0;
    std::string words;
};
Result<Nothing> add_rating(Work& work, std::string_view county, const NewRating& rating);

// What waits for the actor in this room, for the home page.
std::vector<Waiting> waiting(Work& work);

std::span<const http::Route> routes();

}  // namespace luoshi::programmes::review::experts
