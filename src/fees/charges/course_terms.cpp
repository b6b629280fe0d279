#include "fees/charges/course_terms.hpp"

#include <algorithm>

#include "fees/charges/queries.hpp"

namespace luoshi::fees::charges {
namespace {

using reckoning::Outcome;

std::uint16_t item(TermFacts& facts, std::string key, std::string words) {
    const auto known = std::ranges::find(facts.items, key, &Item::key);
    if (known != facts.items.end()) return static_cast<std::uint16_t>(known - facts.items.begin());
    facts.items.push_back({std::move(key), std::move(words)});
    return static_cast<std::uint16_t>(facts.items.size() - 1);
}

Outcome outcome_of(attendance::Mark mark, std::optional<bool> leave_in_time) {
    switch (mark) {
        case attendance::Mark::present:
        case attendance::Mark::late:
        case attendance::Mark::left_early:
            return Outcome::attended;
        // Where no cut-off is set, no leave is late.
        case attendance::Mark::leave:
            return leave_in_time.value_or(true) ? Outcome::leave_in_time : Outcome::leave_late;
        case attendance::Mark::stopped:
            return Outcome::stopped;
        case attendance::Mark::absent:
        case attendance::Mark::none:
            return Outcome::absent;
    }
    return Outcome::absent;
}

std::uint64_t leave_key(std::uint16_t course, std::uint32_t session, std::uint32_t pupil) {
    return std::uint64_t{course} << 48 | std::uint64_t{session} << 32 | pupil;
}

}  // namespace

std::optional<Money> CourseTerm::price_at(Instant signed_at) const {
    const auto found = std::ranges::find_if(approved, [&](const auto& one) { return one.decided_at <= signed_at; });
    if (found == approved.end()) return std::nullopt;
    return Money::fen(found->price_fen);
}

std::size_t CourseTerm::add_row(std::uint32_t pupil) {
    if (row_of.size() <= pupil) row_of.resize(pupil + 1, -1);
    if (row_of[pupil] < 0) {
        row_of[pupil] = static_cast<std::int32_t>(sessions.empty() ? 0 : outcomes.size() / sessions.size());
        outcomes.resize(outcomes.size() + sessions.size(), no_mark);
    }
    return static_cast<std::size_t>(row_of[pupil]);
}

CourseTerms::CourseTerms(Work& work, TermFacts& facts) {
    const auto& plan = facts.plan;
    for (auto& course : catalogue::courses_of_plan(work, plan.county, plan.id)) {
        CourseTerm term;
        term.id = course.id;
        term.base = course.kind == catalogue::CourseKind::base;
        term.item = term.base ? item(facts, "base", {}) : item(facts, course.id.to_string(), course.name);
        term.name = std::move(course.name);
        term.slot = std::move(course.slot);
        term.approved = catalogue::approved_prices(work, plan.county, course.id);
        numbers_.emplace(course.id, static_cast<std::uint16_t>(courses_.size()));
        courses_.push_back(std::move(term));
    }
    if (facts.notice) {
        for (auto& term : courses_) {
            for (const auto& line : facts.notice->lines) {
                if (line.item != facts.items[term.item].key || line.grade <= 0 || line.grade >= 10) continue;
                term.price[static_cast<std::size_t>(line.grade)] = line.price;
                term.by_day = term.by_day || line.by_day;
            }
        }
    }
    load_sessions(work, facts);
}

std::optional<std::uint16_t> CourseTerms::find(CourseId course) const {
    const auto found = numbers_.find(course);
    return found == numbers_.end() ? std::nullopt : std::optional(found->second);
}

void CourseTerms::load_sessions(Work& work, const TermFacts& facts) {
    bool any = false;
    const auto rows = work.each(
        queries::sessions_of_plan,
        [&](const storage::Row& row) {
            const auto course = find(row.get<CourseId>(1));
            if (!course) return;
            const auto day = row.get<Date>(2);
            const auto state = row.get<timetable::SessionState>(5);
            const auto settlement = row.get<std::optional<timetable::Settlement>>(6);
            courses_[*course].sessions.push_back({.day = day_number(day),
                                                  .starts = row.get<std::int16_t>(3),
                                                  .ends = row.get<std::int16_t>(8),
                                                  .lessons = row.get<std::int16_t>(4),
                                                  .weekday = static_cast<std::uint8_t>(row.get<int>(7)),
                                                  .state = state,
                                                  .stopped = state == timetable::SessionState::cancelled && settlement != timetable::Settlement::open,
                                                  .id = row.get<timetable::SessionId>(0)});
            first_day_ = any ? std::min(first_day_, day) : day;
            last_day_ = any ? std::max(last_day_, day) : day;
            any = true;
        },
        facts.plan.county, facts.plan.id);
    if (any) {
        for (auto& hour : timetable::free_hours(work, facts.plan.county, facts.plan.id, first_day_, last_day_)) {
            if (const auto course = find(hour.course)) courses_[*course].free_hours.push_back(hour);
        }
    }
    sessions_.reserve(static_cast<std::size_t>(rows));
    for (std::size_t course = 0; course < courses_.size(); ++course) {
        auto& sessions = courses_[course].sessions;
        std::ranges::sort(sessions, {}, [](const SessionFact& one) { return std::tuple(one.day, one.starts, one.id); });
        for (std::size_t i = 0; i < sessions.size(); ++i) sessions_.emplace(sessions[i].id, At{static_cast<std::uint16_t>(course), static_cast<std::uint32_t>(i)});
    }
}

void CourseTerms::load_marks(Work& work, const TermFacts& facts, PupilNumbers& numbers) {
    if (sessions_.empty()) return;
    std::vector<CourseId> ids;
    for (const auto& course : courses_) ids.push_back(course.id);
    const auto closed = attendance::closed_registers(work, facts.plan.county, facts.plan.school, ids, first_day_, last_day_);
    std::vector<std::vector<std::size_t>> rows;
    std::vector<std::vector<std::uint32_t>> pupils;
    for (const auto& roster : closed.rosters) {
        auto& course = courses_[numbers_.at(roster.course)];
        auto& of_roster = rows.emplace_back();
        auto& numbered = pupils.emplace_back();
        for (const auto pupil : roster.pupils) {
            numbered.push_back(numbers.number(pupil));
            of_roster.push_back(course.add_row(numbered.back()));
        }
    }
    const bool on_leave = std::ranges::any_of(closed.registers, [](const auto& one) { return std::ranges::find(one.marks, attendance::Mark::leave) != one.marks.end(); });
    const auto leaves = on_leave ? load_leaves(work, facts, numbers) : Leaves{};
    for (const auto& taken : closed.registers) note(taken, rows[taken.roster], pupils[taken.roster], leaves);
}

CourseTerms::Leaves CourseTerms::load_leaves(Work& work, const TermFacts& facts, const PupilNumbers& numbers) const {
    Leaves leaves;
    for (const auto& leave : attendance::standing_leaves(work, facts.plan.county, facts.plan.school, first_day_, last_day_)) {
        const auto session = sessions_.find(leave.session);
        const auto pupil = numbers.find(leave.pupil);
        if (session != sessions_.end() && pupil) leaves[leave_key(session->second.course, session->second.number, *pupil)] = leave.in_time;
    }
    return leaves;
}

void CourseTerms::note(const attendance::ClosedRegister& taken, const std::vector<std::size_t>& rows, const std::vector<std::uint32_t>& pupils,
                       const Leaves& leaves) {
    const auto session = sessions_.find(taken.session);
    if (session == sessions_.end()) return;
    const auto [course, number] = session->second;
    auto& term = courses_[course];
    for (std::size_t i = 0; i < taken.marks.size(); ++i) {
        std::optional<bool> in_time;
        if (taken.marks[i] == attendance::Mark::leave) {
            if (const auto leave = leaves.find(leave_key(course, number, pupils[i])); leave != leaves.end()) in_time = leave->second;
        }
        term.outcomes[rows[i] * term.sessions.size() + number] = static_cast<std::uint8_t>(outcome_of(taken.marks[i], in_time));
    }
}

}  // namespace luoshi::fees::charges
