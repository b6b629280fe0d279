// One school's term through the use cases: the school itself with its staff and classes, the plan from draft to publication, the agreement, the round.
#pragma once
#include <vector>

#include "afterschool/catalogue/api.hpp"
#include "afterschool/enrolment/api.hpp"
#include "app/population/families.hpp"

namespace luoshi::app {

namespace catalogue = afterschool::catalogue;
namespace enrolment = afterschool::enrolment;

struct MadePlan {
    catalogue::PlanId id;
    pupils::BulkAgreement agreement;  // class_teacher is filled in for each class
    std::vector<catalogue::CourseLine> base;
    std::vector<catalogue::CourseLine> special;
};

// As it will be: its codes and classes, without anything that is in the database.
MadeSchool planned_school(std::string_view county, const SchoolShape& shape);
// With head, office and one teacher for each class, whose accounts bear `digest`'s password.
Result<MadeSchool> open_school(Desk& desk, const org::BodyLine& bureau, const SchoolShape& shape, std::string_view county_name, const TermDays& term,
                               std::string_view digest);
// Consulted, approved and published eight days before the term; the agreement with it.
Result<MadePlan> make_plan(Desk& desk, const MadeSchool& school, const TermDays& term);

// The steps of make_plan, for whoever takes them one by one; each is an act of its own.
// With two hours, the base service is held at the time of the special courses too: a group for all grades on each weekday.
enum class BaseHours { one, two };
Result<catalogue::PlanId> write_plan(Work& work, const MadeSchool& school, const TermDays& term, std::uint64_t seed, BaseHours hours = BaseHours::one);
Result<Nothing> consult_parents(Work& work, const MadeSchool& school, catalogue::PlanId id, std::uint64_t seed);
Result<pupils::BulkAgreement> publish_agreement(Work& work, const MadeSchool& school, const TermDays& term);

struct MadeRound {
    enrolment::RoundId id;
    Instant opens;
    Instant closes;
};
// A lottery over all special courses: announced seven days before the term, open for three days.
Result<MadeRound> announce_round(Desk& desk, const MadeSchool& school, const MadePlan& plan, const TermDays& term);

// The hours of a term's preparation.
inline Date day_of_opening(const TermDays& term) { return term.first.plus_days(-25); }
inline Date day_of_plan(const TermDays& term) { return term.first.plus_days(-14); }
inline Date day_of_consents(const TermDays& term) { return term.first.plus_days(-11); }  // and the three days after it
inline Date day_of_round(const TermDays& term) { return term.first.plus_days(-7); }      // and the two days after it
inline Date day_of_draw(const TermDays& term) { return term.first.plus_days(-3); }

}  // namespace luoshi::app
