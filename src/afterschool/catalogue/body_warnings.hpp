// What runs out at the outside bodies that a school uses: on its page, in its list of tasks, and by mail, once for each day it runs out.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "afterschool/catalogue/contract_views.hpp"
#include "platform/storage/work.hpp"

namespace luoshi::afterschool::catalogue {

// A school and a body with running courses there.
struct UsedBodyRow {
    BodyId school;
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
    std::optional<Date> contract_until;  // the latest contract of this school
};
BOOST_DESCRIBE_STRUCT(UsedBodyRow, (),
                      (school, listing, name, state, licence_until, listed_from, listed_until, blocked_on, exited_on,
                       courses, vetting_until, health_until, staff_contract_until, contract_until))

// What ran out first, then what will within expiry_soon_days.
std::vector<BodyWarning> warnings_of(const UsedBodyRow& row, Date today);

std::vector<UsedBody> bodies_used_by(Work& work, std::string_view county, BodyId school);

// Tells the schools of the Work's county by mail what they were not told yet; answers how many warnings.
Result<int> warn_schools(Work& work);

}  // namespace luoshi::afterschool::catalogue
