// supervision/checks: rules that look at the work of the other modules; each breach becomes a case that somebody decides. What always holds stands in README.md.
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
#include "supervision/checks/ids.hpp"
#include "supervision/checks/jobs.hpp"
#include "supervision/checks/permissions.hpp"

namespace luoshi::supervision::checks {

// Events (outbox): checks.case_opened {county, case, rule, body_path, severity}

// ---- for other modules: no permission is asked, the caller has asked its own

enum class CaseState { open, explained, ordered, closed };
BOOST_DESCRIBE_ENUM(CaseState, open, explained, ordered, closed)
struct CaseLine {
    CaseId id;
    std::string county;
    std::string rule;       // "bill_before_consent"
    BodyId body;
    std::string body_path;
    CaseState state = CaseState::open;
    std::string severity;   // error | warning | info
    bool money = false;     // put right only with money back to each pupil
    std::string words, words_en;
    Instant found_at;
};
BOOST_DESCRIBE_STRUCT(CaseLine, (), (id, county, rule, body, body_path, state, severity, money, words, words_en, found_at))
std::optional<CaseLine> find_case(Work& work, std::string_view county, CaseId id);

// A rectification order takes the case over (open → ordered), and closes it with its own closing (ordered → closed). Refuse with "case-not-open"
// and "case-not-ordered".
Result<Nothing> hand_over_case(Work& work, CaseId id, std::string_view order);
Result<Nothing> close_case(Work& work, CaseId id, std::string_view conclusion);

// The order that has taken the case over and still has it; empty: none.
std::string order_of_case(Work& work, std::string_view county, CaseId id);

// A withdrawn order gives the case back (ordered → open). Refuses with "case-not-ordered".
Result<Nothing> release_case(Work& work, CaseId id, std::string_view reason);

// Whom a case of money concerns and what each should get back; none where the rule cannot tell.
struct CasePupil {
    std::string code;
    std::string name;
    std::int64_t amount_fen = 0;
};
std::vector<CasePupil> pupils_of_case(Work& work, std::string_view county, CaseId id);
// What an order would say: the remedy and the clause of a rule; empty for an unknown one.
struct CaseAdvice {
    std::string remedy;
    std::string basis;
};
CaseAdvice advice_of_case(std::string_view rule);

struct CaseCount {
    std::string rule;
    std::string severity;
    std::int64_t open = 0, ordered = 0, closed = 0, explained = 0;
};
BOOST_DESCRIBE_STRUCT(CaseCount, (), (rule, severity, open, ordered, closed, explained))
// Found in [from, until), at or below the path.
std::vector<CaseCount> count_cases(Work& work, std::string_view body_path, Date from, Date until);

// What waits for the actor in this room.
std::vector<Waiting> waiting(Work& work);

std::span<const http::Route> routes();

}  // namespace luoshi::supervision::checks
