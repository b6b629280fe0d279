// What stands against a session in a place: asked before every change, and shown on every page.
#pragma once
#include <optional>
#include <vector>

#include "afterschool/timetable/assistants.hpp"
#include "afterschool/timetable/store.hpp"

namespace luoshi::afterschool::timetable {

// Where a session is, or shall be.
struct Placing {
    std::string county;
    BodyId school;
    std::string school_path;
    PlanId plan;
    CourseId course;
    std::string course_name;
    int places_max = 0;
    std::vector<int> grades;
    int pattern_weekday = 1;
    Date day;
    int starts = 0;
    int ends = 0;
    std::optional<RoomId> room;
    std::optional<TeacherId> adult;
    std::vector<SessionId> without;  // sessions that do not count: itself, its partner in a swap
    std::vector<AssistantAt> assistants = {};
};
Placing placing_of(const SessionRow& row);  // without its assistants
// With those it has now; one of them who is to take it herself is none any more.
Placing placing_with_assistants(Work& work, const SessionRow& row);

struct Judged {
    std::vector<Clash> clashes;
    std::optional<int> end_limit;  // minutes; the latest end that holds on the day
    bool possible() const;
};
// `term`: the first and last day of the timetable.
Judged judge(Work& work, const Placing& placing, Date first_day, Date last_day);
// Of its assistants only: who is busy elsewhere or has no valid proofs on that day. All of them block.
std::vector<Clash> clashes_of_assistants(Work& work, const Placing& placing);
// The first blocking clash as a refusal.
std::optional<Problem> refusal_of(const Judged& judged);

}  // namespace luoshi::afterschool::timetable
