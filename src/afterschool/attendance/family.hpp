// What families, teachers and the desk see of one child's way home.
#pragma once
#include "afterschool/attendance/shared.hpp"

namespace luoshi::afterschool::attendance {

std::vector<CollectorRow> collectors_of(Work& work, std::string_view county, PupilId pupil);
std::vector<PermitRow> permits_of(Work& work, std::string_view county,
                                  PupilId pupil);  // standing ones that are not over
std::optional<PermitId> permit_on(const std::vector<PermitRow>& permits, Date day);
std::vector<std::string> banned_names(Work& work, std::string_view county, PupilId pupil);
// Spaces and the middle dots of foreign names do not make two names of one.
bool same_name(std::string_view a, std::string_view b);

std::string code_digest(BodyId school, Date day, std::string_view code);
std::string token_digest(std::string_view token);
std::string health_place(PupilId pupil);  // to which the sealed note is bound

struct LeftHow {
    PupilId pupil;
    SessionId session;
    HandOverMethod method = HandOverMethod::code;
    std::optional<CollectorId> collector;
    std::optional<PupilId> sibling;
    std::optional<std::string> guardian_name;
    Instant at;
};
BOOST_DESCRIBE_STRUCT(LeftHow, (), (pupil, session, method, collector, sibling, guardian_name, at))
std::string left_with(Work& work, std::string_view county, const LeftHow& how);

}  // namespace luoshi::afterschool::attendance
