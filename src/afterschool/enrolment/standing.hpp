// How a pupil stands to enrolment: where it sits, whether the asking account is bound to it, and which decision on the
// agreement of the term stands.
#pragma once
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "afterschool/enrolment/lines.hpp"
#include "foundation/result.hpp"
#include "platform/storage/questions.hpp"

namespace luoshi::afterschool::enrolment {

struct StandingAsked {
    PupilId pupil;
    std::optional<AccountId> guardian;  // absent: nobody's binding is asked for
    int school_year = 0;
    org::TermKind term = org::TermKind::autumn;
};

struct Standing {
    bool found = false;  // a pupil of the Work's county, on the roll
    bool bound = false;  // the account is a confirmed, undisputed guardian
    BodyId school;
    ClassId class_;
    int grade = 0;
    bool disputed = false;  // guardians disagree on the agreement
    std::optional<pupils::Decision> decision;
    ConsentId consent;
    Instant given_at;
};

// One answer for each, in their order, in one statement.
std::vector<Standing> standings_of(Work& work, std::span<const StandingAsked> asked);
std::vector<Standing> standings_in(Work& work, std::string_view county,
                                   std::span<const StandingAsked> asked);  // also in a read Work
// The same beside other questions; `standings` is filled when they are answered.
void ask_standings(storage::Questions& questions, std::string_view county, std::span<const StandingAsked> asked,
                   std::vector<Standing>& standings);

// As it stood in a reader's snapshot, up to the county's entry `recorded`.
struct StandingSeen {
    Standing standing;
    std::int64_t recorded = 0;
};

// Nothing: a given consent stands. With the same slugs as pupils::require_consent.
std::optional<Problem> why_no_consent(const Standing& standing);

}  // namespace luoshi::afterschool::enrolment
