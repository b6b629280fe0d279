#include "afterschool/timetable/moving.hpp"

#include <algorithm>

#include "afterschool/timetable/queries.hpp"

namespace luoshi::afterschool::timetable {
namespace {

bool follows_the_pattern(Work& work, const SessionRow& row) {
    if (row.pattern_day != row.day) return false;
    const auto slots = catalogue::slots_of_plan(work, row.county, row.plan);
    const auto slot = std::ranges::find(slots, row.slot, &catalogue::SlotLine::code);
    if (slot == slots.end()) return false;
    const auto [starts, ends] = times_on(*slot, slot_times_of(work, row.county, row.plan), row.day);
    return starts.minutes() == row.starts && ends.minutes() == row.ends;
}

SessionState state_of(Work& work, const SessionRow& before, const SessionRow& after) {
    const bool same_time = before.day == after.day && before.starts == after.starts && before.ends == after.ends;
    if (same_time) return before.state;
    return follows_the_pattern(work, after) ? SessionState::planned : SessionState::moved;
}

}  // namespace

Result<SessionRow> changed_row(SessionRow row, const WantedPlace& wanted) {
    if (wanted.day) row.day = *wanted.day;
    if (wanted.starts) {
        TRY(row.starts, minutes_of_text("starts", *wanted.starts));
    }
    if (wanted.ends) {
        TRY(row.ends, minutes_of_text("ends", *wanted.ends));
    }
    if (wanted.room) row.room = wanted.room;
    if (wanted.adult) row.adult = wanted.adult;
    return row;
}

Judged judge_move(Work& work, const SessionRow& before, const SessionRow& after,
                  const std::vector<SessionId>& without) {
    const auto head = find_head(work, before.plan).value();
    auto placing = placing_with_assistants(work, after);
    placing.without.insert(placing.without.end(), without.begin(), without.end());
    auto judged = judge(work, placing, head.first_day, head.last_day);
    if (after.day != before.day && after.day < work.today())
        judged.clashes.insert(judged.clashes.begin(),
                              {"in-the-past", true, "不能改到今天以前", "it cannot be moved into the past", {}});
    return judged;
}

void place(Work& work, const SessionRow& before, const SessionRow& after, std::optional<int> end_limit) {
    work.run(queries::place_session, before.county, before.id, before.version, iso_weekday(after.day), after.day,
             after.starts, after.ends, end_limit, after.room, after.adult, state_of(work, before, after));
    if (after.adult && after.adult != before.adult) work.run(queries::delete_session_assistant, before.county, before.id, *after.adult);
}

std::vector<PayEffect> pay_moves(const SessionRow& before, const SessionRow& after) {
    if (before.adult == after.adult) return {};
    std::vector<PayEffect> pay;
    if (before.adult) pay.push_back({*before.adult, before.adult_name.value_or(""), -before.lessons});
    if (after.adult) pay.push_back({*after.adult, after.adult_name.value_or(""), after.lessons});
    return pay;
}

Problem nothing_changes() {
    return {Code::conflict, "nothing-changes", "和现在一样，没有要改的",
            "it is like that already; there is nothing to change"};
}

}  // namespace luoshi::afterschool::timetable
