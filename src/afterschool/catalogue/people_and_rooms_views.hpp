// The rooms of a school and the people who teach in its after-school service, with what is proved about them.
#pragma once
#include <boost/describe.hpp>
#include <optional>
#include <string>
#include <vector>

#include "afterschool/catalogue/ids.hpp"
#include "afterschool/catalogue/shared_views.hpp"
#include "afterschool/catalogue/words.hpp"
#include "foundation/time.hpp"

namespace luoshi::afterschool::catalogue {

struct SchoolRoomView {
    RoomId id;
    std::int64_t version = 1;
    std::string name;
    int places = 0;
    bool in_use = true;
};
BOOST_DESCRIBE_STRUCT(SchoolRoomView, (), (id, version, name, places, in_use))

struct ServiceTeacher {
    TeacherId id;
    std::int64_t version = 1;
    TeacherKind kind = TeacherKind::own;
    std::string name;
    std::string skill;
    std::optional<AccountId> account;
    std::optional<ListingId> listing;
    std::optional<OutsideStaffId> staff;
    std::optional<std::string> outside_body_name;
    std::optional<std::string> vetting_proof;
    std::optional<Date> vetted_on;
    std::optional<Date> vetting_until;
    std::optional<Date> health_until;
    std::optional<Date> contract_until;
    bool active = true;
    bool fit = true;        // today
    std::string fit_words;  // 无犯罪记录查询 2026-08-31 到期
    std::string fit_words_en;
};
BOOST_DESCRIBE_STRUCT(ServiceTeacher, (),
                      (id, version, kind, name, skill, account, listing, staff, outside_body_name, vetting_proof,
                       vetted_on, vetting_until, health_until, contract_until, active, fit, fit_words, fit_words_en))

struct SchoolPeopleAndRooms {
    CatalogueBody school;
    std::string county;
    bool may_change = false;
    std::vector<SchoolRoomView> rooms;
    std::vector<ServiceTeacher> teachers;
};
BOOST_DESCRIBE_STRUCT(SchoolPeopleAndRooms, (), (school, county, may_change, rooms, teachers))

}  // namespace luoshi::afterschool::catalogue
