// What runs out at the outside bodies that a school uses: on its page, in its list of tasks, and by mail, once for each day it runs out.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "afterschool/catalogue/contract_views.hpp"
#include "org/api.hpp"
#include "platform/storage/work.hpp"

namespace luoshi::afterschool::catalogue {

// Offered courses of a body in one plan of a school.
struct UsedBodyRow {
    BodyId school;
    std::string path;
    int school_year = 0;
    org::TermKind term = org::TermKind::autumn;
    ListingId listing;
    std::string name;
    ListingState state = ListingState::listed;
    Date licence_until;
    std::optional<Date> listed_from;
    std::optional<Date> listed_until;
    std::optional<Date> blocked_on;
    std::optional<Date> exited_on;
    std::int64_t courses = 0;
    std::optional<Date> vetting_until;  // of the persons on those courses, the first
    std::optional<Date> health_until;
    std::optional<Date> staff_contract_until;
};
BOOST_DESCRIBE_STRUCT(UsedBodyRow, (),
                      (school, path, school_year, term, listing, name, state, licence_until, listed_from, listed_until,
                       blocked_on, exited_on, courses, vetting_until, health_until, staff_contract_until))

// From the first to the last day of a contract.
struct ContractDays {
    Date from;
    Date until;
};

// A body as one school uses it: its plans together.
struct BodyInUse {
    UsedBodyRow row;  // the first proof to run out in any plan
    std::int64_t running = 0;
    std::int64_t coming = 0;  // published, and not begun
    std::optional<Date> coming_from = {};      // the first of them
    std::vector<ContractDays> contracts = {};  // of this school with the body, by first day
};

// What ran out first, then what will within expiry_soon_days.
std::vector<BodyWarning> warnings_of(const BodyInUse& used, Date today);

std::vector<UsedBody> bodies_used_by(Work& work, std::string_view county, BodyId school);

// Tells the schools of the Work's county by mail what they were not told yet; answers how many warnings.
Result<int> warn_schools(Work& work);

}  // namespace luoshi::afterschool::catalogue
