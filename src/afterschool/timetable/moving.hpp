// What moving or stopping one session shares with moving or stopping a whole course.
#pragma once
#include "afterschool/timetable/clashes.hpp"

namespace luoshi::afterschool::timetable {

// What is absent stays as it is.
struct WantedPlace {
    std::optional<Date> day = {};
    std::optional<std::string> starts = {};  // "16:30"
    std::optional<std::string> ends = {};
    std::optional<RoomId> room = {};
    std::optional<TeacherId> adult = {};
};
// The row as it would be. Refuses "not-a-time".
Result<SessionRow> changed_row(SessionRow row, const WantedPlace& wanted);

// What stands against it there: as judge() says, and a day that is over.
Judged judge_move(Work& work, const SessionRow& before, const SessionRow& after, const std::vector<SessionId>& without);

// Writes the place; `before` names the version. A session that stands where its pattern says is planned, else moved.
void place(Work& work, const SessionRow& before, const SessionRow& after, std::optional<int> end_limit);

// By how many lessons each teacher's pay changes.
std::vector<PayEffect> pay_moves(const SessionRow& before, const SessionRow& after);

Problem nothing_changes();

enum class Telling { each, together };
// The session does not take place: what is not earned and, with a refund, what goes back is noted.
void stop(Work& work, const SessionRow& row, CancelReason reason, const std::string& words, Settlement settlement,
          Telling telling);

}  // namespace luoshi::afterschool::timetable
