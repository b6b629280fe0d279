// What the catalogue shows other rooms: plain facts, no rights asked.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "afterschool/catalogue/ids.hpp"
#include "afterschool/catalogue/words.hpp"
#include "foundation/time.hpp"
#include "foundation/time_of_day.hpp"
#include "org/api.hpp"

namespace luoshi::afterschool::catalogue {

struct PlanLine {
    PlanId id;
    std::string county;
    BodyId school;
    std::string school_path;  // in today's tree
    int school_year = 0;      // 2026: autumn 2026 to summer 2027
    org::TermKind term = org::TermKind::autumn;
    PlanState state = PlanState::draft;
    std::optional<Instant> published_at;
    std::int64_t version = 0;
};

// A time of the week in which a pupil can sit in one course. Slots of a plan never overlap.
struct SlotLine {
    PlanId plan;
    std::string code;           // "s1"
    std::string name;           // 第一课时
    std::vector<int> weekdays;  // 1 (Monday) to 5, ascending
    TimeOfDay starts;
    TimeOfDay ends;
    int lessons = 1;  // chargeable lessons of one session
};

struct CourseLine {
    CourseId id;
    std::string county;
    BodyId school;
    PlanId plan;
    int school_year = 0;
    org::TermKind term = org::TermKind::autumn;
    CourseKind kind = CourseKind::special;
    Activity activity = Activity::clubs;
    std::string name;
    std::vector<int> grades;  // 1–9, ascending
    int places_min = 0;
    int places_max = 0;
    std::string slot;
    std::vector<int> weekdays;  // those of the slot
    TimeOfDay starts;
    TimeOfDay ends;
    int lessons = 1;             // chargeable lessons of one session
    std::int64_t price_fen = 0;  // of a lesson, or of a day where the county prices the base service so; approved once the plan is approved, proposed before
    std::optional<BodyId> outside_body;
    std::optional<TeacherId> teacher;
    std::optional<RoomId> room;
    CourseState state = CourseState::planned;
};

// A further adult of a course beside its teacher.
struct AssistantLine {
    CourseId course;
    TeacherId teacher;
};

struct RoomLine {
    RoomId id;
    std::string county;
    BodyId school;
    std::string name;
    int places = 0;
    bool in_use = true;
};

struct TeacherLine {
    TeacherId id;
    std::string county;
    BodyId school;
    TeacherKind kind = TeacherKind::own;
    std::string name;
    std::optional<AccountId> account;
    std::optional<BodyId> outside_body;
    std::optional<Date>
        fit_until;  // of an outside person: the first of vetting, health and contract to run out (last day)
    bool active = true;

    // No proof, no roster: whether this person may stand before pupils on that day.
    bool fit_on(Date day) const { return active && (kind == TeacherKind::own || (fit_until && day <= *fit_until)); }
};

}  // namespace luoshi::afterschool::catalogue
