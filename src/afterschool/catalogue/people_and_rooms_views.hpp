// The rooms of a school and the people who teach in its after-school service, with what is proved about them.
#pragma once
#include <boost/describe.hpp>
#include <optional>
#include <string>
#include <vector>

#include "afterschool/catalogue/ids.hpp"
#include "afterschool/catalogue/shared_views.hpp"
#include "afterschool/catalogue/vetting_views.hpp"
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
    std::optional<AccountId> account;         // nothing: can neither take a register nor hand a child over
    std::optional<std::string> account_name;  // nothing too where the account has no post at this school any more
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
    std::vector<OutsideVetting> vettings;  // of somebody with proofs of their own, the newest first
};
BOOST_DESCRIBE_STRUCT(ServiceTeacher, (),
                      (id, version, kind, name, skill, account, account_name, listing, staff, outside_body_name,
                       vetting_proof, vetted_on, vetting_until, health_until, contract_until, active, fit, fit_words, fit_words_en, vettings))

// Whom a teacher's row may be: an account with a post at this school, and for outside persons an entry of a listed body.
struct ColleagueChoice {
    AccountId account;
    std::string name;
    std::vector<std::string> posts;
    std::optional<TeacherId> taken_by;  // the teacher to whom it belongs already
};
BOOST_DESCRIBE_STRUCT(ColleagueChoice, (), (account, name, posts, taken_by))
struct OutsideStaffChoice {
    OutsideStaffId staff;
    std::string name;
    std::string skill;
    std::string outside_body_name;
    Date fit_until;  // the last day on which all proofs count
    std::optional<TeacherId> taken_by;
};
BOOST_DESCRIBE_STRUCT(OutsideStaffChoice, (), (staff, name, skill, outside_body_name, fit_until, taken_by))
struct TeacherChoices {
    std::vector<ColleagueChoice> colleagues;
    std::vector<OutsideStaffChoice> staff;
    bool more = false;  // than are shown: narrow the name
};
BOOST_DESCRIBE_STRUCT(TeacherChoices, (), (colleagues, staff, more))

struct SchoolPeopleAndRooms {
    CatalogueBody school;
    std::string county;
    bool may_change = false;
    std::vector<SchoolRoomView> rooms;
    std::vector<ServiceTeacher> teachers;
};
BOOST_DESCRIBE_STRUCT(SchoolPeopleAndRooms, (), (school, county, may_change, rooms, teachers))

}  // namespace luoshi::afterschool::catalogue
