// review/panels: rounds of review, their items under random codes, conflicts, the draw, the panel. What always holds stands in README.md.
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
#include "programmes/calls/api.hpp"
#include "programmes/review/conflicts/conflicts.hpp"
#include "programmes/review/experts/api.hpp"
#include "programmes/review/panels/ids.hpp"
#include "programmes/review/panels/permissions.hpp"
#include "programmes/review/panels/words.hpp"

namespace luoshi::programmes::review::panels {

// Events (outbox): panels.sealed {county, round, call}

// ---- for other modules: no permission is asked, the caller has asked its own

// What the round was opened with; stored as one document, never changed.
struct RoundTerms {
    using lenient = void;
    // the panel
    int seats = 7;
    std::vector<std::string> fields;  // of experts; empty: any
    Date review_from, review_to;      // experts who are away on one of these days are no candidates
    int answer_hours = 24;            // until an invitation lapses
    int objection_days = 3;           // working days; 0: none
    bool names_shown = false;         // to applicants
    bool leader_senior = true;        // the leader has a senior title, where a member has
    // conflicts
    int former_years = 3, project_years = 3, consulted_years = 3;
    int kin_depth = 2, parent_depth = 1;
    // assignment
    int per_item = 5;
    int cap = 30;                     // items of one expert
    bool distinct_units = true;       // an item never gets two experts of one unit
    int pair_permille = 1000;         // no pair is likelier than that
    // marks
    ScoreRule score_rule = ScoreRule::trimmed;
    int spread_limit = 20;            // points between the highest and the lowest mark, above it more experts are asked; 0: none
    int extra_experts = 1;
    std::vector<std::string> tie_rules;  // keys of the sheet's parts, in order
    int pass_score = 0;               // points; 0: none
    // vote
    int quorum_permille = 667;        // of the members
    int threshold_permille = 667;     // of the votes cast
};
BOOST_DESCRIBE_STRUCT(RoundTerms, (), (seats, fields, review_from, review_to, answer_hours, objection_days, names_shown, leader_senior, former_years, project_years,
                                       consulted_years, kin_depth, parent_depth, per_item, cap, distinct_units, pair_permille, score_rule, spread_limit, extra_experts,
                                       tie_rules, pass_score, quorum_permille, threshold_permille))

struct RoundLine {
    RoundId id;
    std::string county;
    calls::CallId call;
    lines::LineId line;
    std::string title;
    BodyId office;
    std::string office_path;
    RoundState state = RoundState::open;
    bool sealed = false;  // panel complete, conflicts frozen
};
BOOST_DESCRIBE_STRUCT(RoundLine, (), (id, county, call, line, title, office, office_path, state, sealed))
std::optional<RoundLine> find_round(Work& work, std::string_view county, RoundId id);
std::vector<RoundLine> rounds_of_call(Work& work, std::string_view county, calls::CallId call);  // in the order in which they were opened
std::optional<RoundTerms> round_terms(Work& work, std::string_view county, RoundId id);

struct ItemLine {
    calls::ApplicationId application;
    lines::UnitId unit;
    std::string code;  // all that an expert may ever see of it, and only without a conflict
    BodyId body;
    std::string body_name, title, kind;
    std::string prefecture, industry;
    bool withdrawn = false;  // since it was taken in
};
BOOST_DESCRIBE_STRUCT(ItemLine, (), (application, unit, code, body, body_name, title, kind, prefecture, industry, withdrawn))
std::vector<ItemLine> items_of_round(Work& work, std::string_view county, RoundId id);  // in the order of their codes

struct MemberLine {
    experts::ExpertId expert;
    std::string person;      // account; empty without one
    std::string name;
    std::string unit, unit_key;
    std::vector<std::string> fields;
    PanelRole role = PanelRole::member;
    int min = 0;
    std::optional<int> max;  // items, as he said when he accepted
};
BOOST_DESCRIBE_STRUCT(MemberLine, (), (expert, person, name, unit, unit_key, fields, role, min, max))
// Who sits now: without those who left. Leader and members mark; liaison and watcher do not.
std::vector<MemberLine> members_of_round(Work& work, std::string_view county, RoundId id);

struct ConflictLine {
    experts::ExpertId expert;
    calls::ApplicationId application;
    conflicts::Relation relation = conflicts::Relation::same_unit;
    std::string words, words_en;  // for the office alone
    bool overridden = false;
};
BOOST_DESCRIBE_STRUCT(ConflictLine, (), (expert, application, relation, words, words_en, overridden))
// Of all candidates and members; a pair stands once for each relation. A pair is barred while one of its rows is not overridden.
std::vector<ConflictLine> conflicts_of_round(Work& work, std::string_view county, RoundId id);

// A member leaves (absent for more than four hours, ill, suspended): the next alternate is invited. Refuses with "no-alternate" where none is left.
Result<Nothing> replace_member(Work& work, std::string_view county, RoundId id, experts::ExpertId gone, const std::string& reason);
// Who reviewed what, once marks are signed: the next round of the line keeps them from the same applicant. Again changes nothing.
Result<Nothing> note_reviewed(Work& work, std::string_view county, RoundId id, experts::ExpertId expert, calls::ApplicationId application);

// What waits for the actor in this room, for the home page.
std::vector<Waiting> waiting(Work& work);

std::span<const http::Route> routes();

}  // namespace luoshi::programmes::review::panels
