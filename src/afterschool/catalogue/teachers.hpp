// Teachers as rows: own staff, and outside persons whose proofs are their own or those of their body's staff entry.
#pragma once
#include "afterschool/catalogue/people_and_rooms_views.hpp"
#include "afterschool/catalogue/store.hpp"

namespace luoshi::afterschool::catalogue {

struct TeacherRow {
    TeacherId id;
    std::int64_t version = 0;
    std::string county;
    BodyId school;
    TeacherKind kind = TeacherKind::own;
    std::string name;
    std::string skill;
    std::optional<AccountId> account;
    std::optional<ListingId> listing;
    std::optional<OutsideStaffId> staff;
    std::optional<std::string> listing_name;
    std::optional<BodyId> body;
    std::optional<std::string> vetting_proof;
    std::optional<Date> vetted_on;
    std::optional<Date> vetting_until;
    std::optional<Date> health_until;
    std::optional<Date> contract_until;
    bool active = true;
    bool staff_active = true;

    // The last day on which all proofs hold; nothing for own staff.
    std::optional<Date> fit_until() const {
        if (kind == TeacherKind::own) return std::nullopt;
        return first_day({vetting_until, health_until, contract_until});
    }
};
BOOST_DESCRIBE_STRUCT(TeacherRow, (),
                      (id, version, county, school, kind, name, skill, account, listing, staff, listing_name, body,
                       vetting_proof, vetted_on, vetting_until, health_until, contract_until, active, staff_active))

ServiceTeacher teacher_view(const TeacherRow& row, Date today);

}  // namespace luoshi::afterschool::catalogue
