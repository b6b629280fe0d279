// For charges: whose exemption touches which days.
#include "fees/exemptions/api.hpp"
#include "fees/exemptions/queries.hpp"

namespace luoshi::fees::exemptions {

std::vector<Grant> grants_of(Work& work, std::string_view county, PupilId pupil, Date from, Date to) {
    return work.all<Grant>(queries::grants_of, county, pupil, from, to);
}

std::vector<Grant> grants_of_school(Work& work, std::string_view county, BodyId school, Date from, Date to) {
    return work.all<Grant>(queries::grants_of_school, county, school, from, to);
}

std::vector<Grant> grants_of_pupils(Work& work, std::string_view county, std::span<const PupilId> pupils, Date from, Date to) {
    if (pupils.empty()) return {};
    boost::json::object wanted;
    for (const auto pupil : pupils) wanted[pupil.to_string()] = 1;
    return work.all<Grant>(queries::grants_of_pupils, county, json::value(wanted), from, to);
}

std::optional<std::string> why_withdrawn(Work& work, std::string_view county, GrantId id) { return work.one<std::string>(queries::withdrawal_of, county, id); }

std::vector<PupilId> withdrawn_of_school(Work& work, std::string_view county, BodyId school, Date from, Date to) {
    return work.all<PupilId>(queries::withdrawn_of_school, county, school, from, to);
}

}  // namespace luoshi::fees::exemptions
