// What families, teachers and the desk see of one child's way home.
#pragma once
#include "afterschool/attendance/bans.hpp"
#include "afterschool/attendance/shared.hpp"

namespace luoshi::afterschool::attendance {

// Without those that a ban names, and without what a banned person has named or given: a child leaves by none of them.
std::vector<CollectorRow> collectors_of(Work& work, std::string_view county, PupilId pupil, const Bans& bans);
std::vector<PermitRow> permits_of(Work& work, std::string_view county, PupilId pupil,
                                  const Bans& bans);  // standing ones that are not over
std::optional<PermitId> permit_on(const std::vector<PermitRow>& permits, Date day);

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
    std::optional<std::string> collected_by;
    bool without_register = false;
    Instant at;
};
BOOST_DESCRIBE_STRUCT(LeftHow, (),
                      (pupil, session, method, collector, sibling, guardian_name, collected_by, without_register, at))
std::string left_with(Work& work, std::string_view county, const LeftHow& how);

}  // namespace luoshi::afterschool::attendance
