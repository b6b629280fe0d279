// What a timetable must keep to, each constraint a type with a name, a weight and the sentence that users read.
//
// The eight of ITC-2007, track 3 (Di Gaspero, McCollum, Schaerf: QUB/IEEE/Tech/ITC2007/CurriculumCTT), and two of our
// own that only the project's own format can state: a room must suit, and what is fixed stays. Points of hard
// constraints count breaches; points of soft ones are weighted.
#pragma once
#include <boost/describe.hpp>
#include <string>
#include <string_view>
#include <vector>

#include "afterschool/timetable/solver/problem.hpp"

namespace luoshi::afterschool::timetable::solver {

// One breach, in words that name who, where and when.
struct Violation {
    std::string constraint;  // name of the type: "room_capacity"
    bool hard = false;
    int points = 0;
    std::string words;
    std::string words_en;
};
BOOST_DESCRIBE_STRUCT(Violation, (), (constraint, hard, points, words, words_en))

struct ConstraintFacts {
    std::string_view name;
    bool hard;
    std::string_view sentence;
    std::string_view sentence_en;
};

// Takes each breach as it is found; a null list only counts.
struct Findings {
    int points = 0;
    std::vector<Violation>* list = nullptr;
};

#define LUOSHI_CONSTRAINT(Type, name, hard, sentence, sentence_en)                              \
    struct Type {                                                                               \
        static constexpr ConstraintFacts facts{name, hard, sentence, sentence_en};              \
        static void find(const Problem& problem, const Solution& solution, Findings& findings); \
    }

LUOSHI_CONSTRAINT(Lectures, "lectures", true, "每门课的课时都要排上，且在不同的时段",
                  "all lectures of a course take place, in different periods");
LUOSHI_CONSTRAINT(Conflicts, "conflicts", true, "同一教师、同一批学生的课不能同时上",
                  "lectures with a teacher or pupils in common are in different periods");
LUOSHI_CONSTRAINT(Availability, "availability", true, "不能排在不可用的时段", "no lecture is in a period closed to it");
LUOSHI_CONSTRAINT(RoomOccupancy, "room_occupancy", true, "一间场地同时只能上一门课",
                  "two lectures are never in one room at once");
LUOSHI_CONSTRAINT(RoomSuitability, "room_suitability", true, "场地必须适合这门课",
                  "the room has what the course needs");
LUOSHI_CONSTRAINT(FixedPlaces, "fixed", true, "已定的时间和场地不变", "what is fixed stays");
LUOSHI_CONSTRAINT(RoomCapacity, "room_capacity", false, "座位不少于学生", "the room has a chair for each pupil");
LUOSHI_CONSTRAINT(MinDays, "min_days", false, "一门课分布在规定的天数以上",
                  "the lectures of a course are spread over enough days");
LUOSHI_CONSTRAINT(Compactness, "compactness", false, "同一批学生当天的课连在一起",
                  "the lectures of a group on a day stand together");
LUOSHI_CONSTRAINT(RoomStability, "room_stability", false, "一门课尽量在同一间场地",
                  "the lectures of a course are in one room");
#undef LUOSHI_CONSTRAINT

// The facts of all of them, in the order above.
const std::vector<ConstraintFacts>& all_constraints();

struct Cost {
    int hard = 0;  // breaches
    int room_capacity = 0;
    int min_days = 0;
    int compactness = 0;
    int room_stability = 0;
    int soft() const { return room_capacity + min_days + compactness + room_stability; }
    bool feasible() const { return hard == 0; }
    bool operator==(const Cost&) const = default;
};
BOOST_DESCRIBE_STRUCT(Cost, (), (hard, room_capacity, min_days, compactness, room_stability))

// Counted anew from the placements alone, never from what the solver kept: this is the referee.
Cost evaluate(const Problem& problem, const Solution& solution);
std::vector<Violation> explain(const Problem& problem, const Solution& solution);

}  // namespace luoshi::afterschool::timetable::solver
