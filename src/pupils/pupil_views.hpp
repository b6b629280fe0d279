// One pupil as the school sees it. Resident ids, pupil numbers, telephone numbers and addresses are always masked
// here: only reveal_field shows one, once, for a reason.
#pragma once
#include <boost/describe.hpp>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "foundation/time.hpp"
#include "org/api.hpp"
#include "pupils/guardian_views.hpp"
#include "pupils/ids.hpp"
#include "pupils/roster_action.hpp"
#include "pupils/words.hpp"

namespace luoshi::pupils {

struct PupilRow {
    PupilId id;
    std::string county;
    ClassId class_;
    std::string class_name;
    std::string name;
    std::string code;
    Sex sex = Sex::male;
    bool boarding = false;
    std::optional<std::string> number_masked;
    PupilState state = PupilState::on_roll;
    std::int64_t guardians = 0;  // confirmed
    static std::vector<std::pair<std::string, std::string>> labels() {
        return {{"class_name", "班级"}, {"name", "姓名"},
                {"code", "公开代码"},   {"sex", "性别"},
                {"boarding", "寄宿"},   {"number_masked", "学籍号"},
                {"state", "状态"},      {"guardians", "已绑定监护人"}};
    }
};
BOOST_DESCRIBE_STRUCT(PupilRow, (),
                      (id, county, class_, class_name, name, code, sex, boarding, number_masked, state, guardians))

struct PupilPlace {
    Date valid_from;
    Date valid_until;
    std::string school_name;
    std::string class_name;
};
BOOST_DESCRIBE_STRUCT(PupilPlace, (), (valid_from, valid_until, school_name, class_name))

struct PupilNumber {
    NumberKind kind = NumberKind::G;
    std::string masked;
    Date valid_from;
    Date valid_until;
};
BOOST_DESCRIBE_STRUCT(PupilNumber, (), (kind, masked, valid_from, valid_until))

struct KnownGuardian {
    std::string name;
    std::string relation;
    std::optional<std::string> phone_masked;
};
BOOST_DESCRIBE_STRUCT(KnownGuardian, (), (name, relation, phone_masked))

// Who did what with this child's record, and why.
struct RosterEvent {
    Instant at;
    std::string actor;
    std::string action;
    std::string reason;
};
BOOST_DESCRIBE_STRUCT(RosterEvent, (), (at, actor, action, reason))

struct PupilView {
    PupilId id;
    std::string county;
    BodyId school;
    std::string school_name;
    ClassId class_;
    std::string class_name;
    int grade = 0;
    std::string name;
    std::string code;
    std::optional<Sex> sex;
    std::optional<Date> born;
    bool under_14 = false;  // today: a guardian decides about personal information (PIPL art. 31)
    bool boarding = false;
    PupilState state = PupilState::on_roll;
    std::optional<std::string> resident_id_masked;
    std::vector<PupilNumber> numbers;  // the running one first
    std::vector<PupilPlace> places;
    std::vector<KnownGuardian> known_guardians;
    std::vector<GuardianshipRow> guardians;
    std::vector<org::Warning> doubts;
    std::vector<RosterEvent> events;
    Date enrolled_on;
    std::optional<Date> left_on;
    std::optional<Instant> erased_at;
    std::int64_t version = 0;
    std::vector<RosterAction> actions;
};
BOOST_DESCRIBE_STRUCT(PupilView, (),
                      (id, county, school, school_name, class_, class_name, grade, name, code, sex, born, under_14,
                       boarding, state, resident_id_masked, numbers, places, known_guardians, guardians, doubts, events,
                       enrolled_on, left_on, erased_at, version, actions))

// What was done to one pupil, with the doubts that did not block it.
struct PupilStep {
    PupilId id;
    std::string county;
    std::string code;
    PupilState state = PupilState::on_roll;
    std::int64_t version = 0;
    std::vector<org::Warning> doubts;
};
BOOST_DESCRIBE_STRUCT(PupilStep, (), (id, county, code, state, version, doubts))

struct Revealed {
    using shown_once = void;
    std::string value;
};
BOOST_DESCRIBE_STRUCT(Revealed, (), (value))

}  // namespace luoshi::pupils
