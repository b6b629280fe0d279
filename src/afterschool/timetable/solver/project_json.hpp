// The project's own format, `luoshi.timetable/1`: what the competition's files cannot say too (several teachers, closed
// periods of teachers, groups and rooms' suitability, what is fixed, weights of the named constraints).
#pragma once
#include <optional>
#include <string>
#include <string_view>

#include "afterschool/timetable/solver/constraints.hpp"
#include "foundation/json.hpp"
#include "foundation/result.hpp"

namespace luoshi::afterschool::timetable::solver {

inline constexpr std::string_view schema_name = "luoshi.timetable/1";

struct PeriodJson {
    int day = 0;     // from 0
    int period = 0;  // of the day, from 0
};
BOOST_DESCRIBE_STRUCT(PeriodJson, (), (day, period))

struct RoomJson {
    std::string id;
    int capacity = 0;
};
BOOST_DESCRIBE_STRUCT(RoomJson, (), (id, capacity))

struct PartyJson {  // a teacher or a group
    std::string id;
    std::vector<PeriodJson> closed;  // periods in which none of their meetings may be
};
BOOST_DESCRIBE_STRUCT(PartyJson, (), (id, closed))

struct FixedJson {
    int day = 0;
    int period = 0;
    std::optional<std::string> room;
};
BOOST_DESCRIBE_STRUCT(FixedJson, (), (day, period, room))

struct MeetingJson {
    std::string id;
    int lectures = 0;
    std::optional<int> min_days;
    int pupils = 0;
    std::vector<std::string> teachers;
    std::vector<std::string> groups;
    std::vector<std::string> rooms;  // that suit; empty: all
    std::vector<PeriodJson> closed;
    std::vector<FixedJson> fixed;
};
BOOST_DESCRIBE_STRUCT(MeetingJson, (), (id, lectures, min_days, pupils, teachers, groups, rooms, closed, fixed))

struct ConstraintJson {
    std::string name;  // of a soft constraint
    int weight = 0;    // points for each breach, 0–1000
};
BOOST_DESCRIBE_STRUCT(ConstraintJson, (), (name, weight))

struct ProblemJson {
    std::string schema;
    std::string name;
    int days = 0;
    int periods_a_day = 0;
    std::vector<RoomJson> rooms;
    std::vector<PartyJson> teachers;
    std::vector<PartyJson> groups;
    std::vector<MeetingJson> meetings;
    std::vector<ConstraintJson> constraints;  // those not named keep the competition's weight
};
BOOST_DESCRIBE_STRUCT(ProblemJson, (),
                      (schema, name, days, periods_a_day, rooms, teachers, groups, meetings, constraints))

struct PlacementJson {
    std::string meeting;
    std::string room;
    int day = 0;
    int period = 0;
};
BOOST_DESCRIBE_STRUCT(PlacementJson, (), (meeting, room, day, period))

struct SolutionJson {
    std::string schema;
    std::string name;
    bool feasible = false;
    int penalty = 0;
    Cost cost;
    std::vector<PlacementJson> placements;
    std::vector<Violation> violations;
};
BOOST_DESCRIBE_STRUCT(SolutionJson, (), (schema, name, feasible, penalty, cost, placements, violations))

// Refuses with "timetable-unreadable" and one field problem for each fault.
Result<Problem> to_problem(const ProblemJson& json);
Result<Problem> read_project_json(std::string_view text);
SolutionJson solution_json(const Problem& problem, const Solution& solution);

// Either format, told apart by its first character.
Result<Problem> read_any(std::string_view text);

}  // namespace luoshi::afterschool::timetable::solver
