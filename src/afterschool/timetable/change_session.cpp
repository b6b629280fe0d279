#include "afterschool/timetable/moving.hpp"
#include "afterschool/timetable/permissions.hpp"
#include "afterschool/timetable/queries.hpp"
#include "afterschool/timetable/use_cases.hpp"

namespace luoshi::afterschool::timetable {
namespace {

void note(Work& work, SessionAct act, const SessionRow& before, const std::string& reason) {
    const auto after = find_row(work, before.id).value();
    note_change(work, {act, before, after, reason, pay_moves(before, after)});
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

// Two sessions of one course at each other's times would be the same two sessions.
std::optional<Problem> why_not_a_pair(const SessionRow& one, const SessionRow& two, SwapWhat what) {
    if (two.plan == one.plan && two.id != one.id && (what != SwapWhat::times || two.course != one.course))
        return std::nullopt;
    return Problem{Code::invalid, "not-a-pair", "只能和同一份课表里的另一节课互换",
                   "only two sessions of one timetable can be swapped"};
}

ChangeCheck blocked(const Problem& why_not) {
    return {false, {{why_not.slug, true, why_not.detail, why_not.detail_en, {}}}};
}

// A stopped session is checked as its make-up: what is asked about is where the new one would be.
std::optional<Problem> why_not_check(const SessionRow& row) {
    if (row.state == SessionState::cancelled) return why_not_settle(row);
    return why_not_change(row);
}

Result<ChangeCheck> check_swap(Work& work, const SessionRow& one, SessionId with, SwapWhat what) {
    TRY(const SessionRow two, find_visible_session(work, with));
    for (const auto& why_not : {why_not_a_pair(one, two, what), why_not_change(two)}) {
        if (why_not) return blocked(*why_not);
    }
    const auto after = swapped({one, two}, what);
    auto judged = judge_move(work, one, after.one, {two.id});
    auto other = judge_move(work, two, after.two, {one.id});
    judged.clashes.insert(judged.clashes.end(), other.clashes.begin(), other.clashes.end());
    return ChangeCheck{judged.possible(), std::move(judged.clashes)};
}

}  // namespace

Result<ChangeCheck> check_change(Work& work, const CheckChange& query) {
    TRY(const SessionRow row, find_visible_session(work, query.id));
    if (const auto why_not = why_not_check(row)) return blocked(*why_not);
    if (query.with) return check_swap(work, row, *query.with, query.what.value_or(SwapWhat::teachers));
    TRY(const SessionRow wanted, changed_row(row, {query.day, query.starts, query.ends, query.room, query.teacher}));
    auto judged = judge_move(work, row, wanted, {});
    return ChangeCheck{judged.possible(), std::move(judged.clashes)};
}

Result<SessionPage> change_session(Work& work, const ChangeSession& command) {
    TRY(const SessionRow row, find_session_for(work, command.id, command.if_match));
    if (auto why_not = why_not_change(row)) return std::move(*why_not);
    TRY_DO(require_reason(command.reason));
    TRY(const SessionRow wanted, changed_row(row, {command.day, command.starts, command.ends, command.room}));
    if (wanted.day == row.day && wanted.starts == row.starts && wanted.ends == row.ends && wanted.room == row.room)
        return nothing_changes();
    const auto judged = judge_move(work, row, wanted, {});
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
    TRY(const SessionRow wanted, changed_row(row, {.adult = command.teacher}));
    const auto judged = judge_move(work, row, wanted, {});
    if (auto refused = refusal_of(judged)) return std::move(*refused);
    place(work, row, wanted, judged.end_limit);
    note(work, SessionAct::substitute, row, command.reason);
    return session_page(work, row.id);
}

Result<SessionPage> swap_sessions(Work& work, const SwapSessions& command) {
    TRY(const SessionRow one, find_session_for(work, command.id, command.if_match));
    TRY(const SessionRow two, find_visible_session(work, command.with));
    if (auto why_not = why_not_a_pair(one, two, command.what)) return std::move(*why_not);
    if (auto why_not = why_not_change(one)) return std::move(*why_not);
    if (auto why_not = why_not_change(two)) return std::move(*why_not);
    TRY_DO(require_reason(command.reason));
    const auto after = swapped({one, two}, command.what);
    const auto judged_one = judge_move(work, one, after.one, {two.id});
    const auto judged_two = judge_move(work, two, after.two, {one.id});
    for (const auto* judged : {&judged_one, &judged_two}) {
        if (auto refused = refusal_of(*judged)) return std::move(*refused);
    }
    // The keys hold at every moment: both places are given up before either is taken.
    work.run(queries::clear_places, one.county, one.id);
    work.run(queries::clear_places, two.county, two.id);
    place(work, one, after.one, judged_one.end_limit);
    place(work, two, after.two, judged_two.end_limit);
    note(work, SessionAct::swap, one, command.reason);
    note(work, SessionAct::swap, two, command.reason);
    return session_page(work, one.id);
}

}  // namespace luoshi::afterschool::timetable
