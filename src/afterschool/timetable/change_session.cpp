#include "afterschool/timetable/clashes.hpp"
#include "afterschool/timetable/permissions.hpp"
#include "afterschool/timetable/queries.hpp"
#include "afterschool/timetable/use_cases.hpp"

namespace luoshi::afterschool::timetable {
namespace {

// The row as it would be after a change.
Result<SessionRow> changed_row(SessionRow row, std::optional<Date> day, const std::optional<std::string>& starts,
                               const std::optional<std::string>& ends, std::optional<RoomId> room,
                               std::optional<TeacherId> adult) {
    if (day) row.day = *day;
    if (starts) {
        TRY(row.starts, minutes_of_text("starts", *starts));
    }
    if (ends) {
        TRY(row.ends, minutes_of_text("ends", *ends));
    }
    if (room) row.room = room;
    if (adult) row.adult = adult;
    return row;
}

// A session that stands elsewhere than its pattern is "moved"; brought back it is "planned" again.
SessionState state_of(const SessionRow& before, const SessionRow& after) {
    const bool same_time = before.day == after.day && before.starts == after.starts && before.ends == after.ends;
    if (same_time) return before.state;
    return SessionState::moved;
}

void place(Work& work, const SessionRow& before, const SessionRow& after, std::optional<int> end_limit) {
    work.run(queries::place_session, before.county, before.id, before.version, iso_weekday(after.day), after.day,
             after.starts, after.ends, end_limit, after.room, after.adult, state_of(before, after));
}

std::vector<PayEffect> pay_moves(const SessionRow& before, const SessionRow& after) {
    if (before.adult == after.adult) return {};
    std::vector<PayEffect> pay;
    if (before.adult) pay.push_back({*before.adult, before.adult_name.value_or(""), -before.lessons});
    if (after.adult) pay.push_back({*after.adult, after.adult_name.value_or(""), after.lessons});
    return pay;
}

void note(Work& work, SessionAct act, const SessionRow& before, const std::string& reason) {
    const auto after = find_row(work, before.id).value();
    note_change(work, {act, before, after, reason, pay_moves(before, after), 0});
}

Problem nothing_changes() {
    return {Code::conflict, "nothing-changes", "和现在一样，没有要改的",
            "it is like that already; there is nothing to change"};
}

struct Pair {
    SessionRow one;
    SessionRow two;
};

// The two rows after the swap.
Pair swapped(const Pair& before, SwapWhat what) {
    Pair after = before;
    switch (what) {
        case SwapWhat::teachers:
            std::swap(after.one.adult, after.two.adult);
            break;
        case SwapWhat::rooms:
            std::swap(after.one.room, after.two.room);
            break;
        case SwapWhat::times:
            std::swap(after.one.day, after.two.day);
            std::swap(after.one.starts, after.two.starts);
            std::swap(after.one.ends, after.two.ends);
            break;
    }
    return after;
}

}  // namespace

Result<ChangeCheck> check_change(Work& work, const CheckChange& query) {
    TRY(const SessionRow row, find_visible_session(work, query.id));
    if (const auto why_not = why_not_change(row))
        return ChangeCheck{false, {{why_not->slug, true, why_not->detail, why_not->detail_en, {}}}};
    TRY(const SessionRow wanted, changed_row(row, query.day, query.starts, query.ends, query.room, query.teacher));
    const auto head = find_head(work, row.plan).value();
    const auto judged = judge(work, placing_of(wanted), head.first_day, head.last_day);
    return ChangeCheck{judged.possible(), judged.clashes};
}

Result<SessionPage> change_session(Work& work, const ChangeSession& command) {
    TRY(const SessionRow row, find_session_for(work, command.id, command.if_match));
    if (auto why_not = why_not_change(row)) return std::move(*why_not);
    TRY_DO(require_reason(command.reason));
    TRY(const SessionRow wanted, changed_row(row, command.day, command.starts, command.ends, command.room, {}));
    if (wanted.day == row.day && wanted.starts == row.starts && wanted.ends == row.ends && wanted.room == row.room)
        return nothing_changes();
    const auto head = find_head(work, row.plan).value();
    const auto judged = judge(work, placing_of(wanted), head.first_day, head.last_day);
    if (auto refused = refusal_of(judged)) return std::move(*refused);
    place(work, row, wanted, judged.end_limit);
    note(work, SessionAct::change, row, command.reason);
    return session_page(work, row.id);
}

Result<SessionPage> substitute(Work& work, const Substitute& command) {
    TRY(const SessionRow row, find_session_for(work, command.id, command.if_match));
    if (auto why_not = why_not_change(row)) return std::move(*why_not);
    TRY_DO(require_reason(command.reason));
    if (row.adult == command.teacher) return nothing_changes();
    TRY(const SessionRow wanted, changed_row(row, {}, {}, {}, {}, command.teacher));
    const auto head = find_head(work, row.plan).value();
    const auto judged = judge(work, placing_of(wanted), head.first_day, head.last_day);
    if (auto refused = refusal_of(judged)) return std::move(*refused);
    place(work, row, wanted, judged.end_limit);
    note(work, SessionAct::substitute, row, command.reason);
    return session_page(work, row.id);
}

Result<SessionPage> swap_sessions(Work& work, const SwapSessions& command) {
    TRY(const SessionRow one, find_session_for(work, command.id, command.if_match));
    TRY(const SessionRow two, find_visible_session(work, command.with));
    // Two sessions of one course at each other's times would be the same two sessions.
    if (two.plan != one.plan || two.id == one.id || (command.what == SwapWhat::times && two.course == one.course)) {
        return Problem{Code::invalid, "not-a-pair", "只能和同一份课表里的另一节课互换",
                       "only two sessions of one timetable can be swapped"};
    }
    if (auto why_not = why_not_change(one)) return std::move(*why_not);
    if (auto why_not = why_not_change(two)) return std::move(*why_not);
    TRY_DO(require_reason(command.reason));
    const auto after = swapped({one, two}, command.what);
    const auto head = find_head(work, one.plan).value();
    std::optional<int> limits[2];
    std::size_t i = 0;
    for (const auto* row : {&after.one, &after.two}) {
        auto placing = placing_of(*row);
        placing.without = {one.id, two.id};
        const auto judged = judge(work, placing, head.first_day, head.last_day);
        if (auto refused = refusal_of(judged)) return std::move(*refused);
        limits[i++] = judged.end_limit;
    }
    // The keys hold at every moment: both places are given up before either is taken.
    work.run(queries::clear_places, one.county, one.id);
    work.run(queries::clear_places, two.county, two.id);
    place(work, one, after.one, limits[0]);
    place(work, two, after.two, limits[1]);
    note(work, SessionAct::swap, one, command.reason);
    note(work, SessionAct::swap, two, command.reason);
    return session_page(work, one.id);
}

}  // namespace luoshi::afterschool::timetable
