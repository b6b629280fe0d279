// The days of lessons: timetable, registers, hand-over, leave, corrections.
#include <algorithm>

#include "afterschool/attendance/use_cases.hpp"
#include "afterschool/timetable/use_cases.hpp"
#include "app/simulation/school_play.hpp"

namespace luoshi::app {

void SchoolPlay::make_timetable() {
    if (!plan_is(catalogue::PlanState::published)) return;
    const auto made = network_.ask<timetable::MadeTimetable>("make timetable", staff_.office, Repeat::once,
                                                             [id = *plan_](Work& work) { return timetable::make_timetable(work, {id, {}, {}}); });
    if (!made) return auditor_.complain("no timetable: " + made.error().slug);
    const auto published = network_.ask<timetable::TimetableView>("publish timetable", staff_.head, Repeat::once, [id = *plan_, version = made->version](Work& work) {
        return timetable::publish_timetable(work, {id, "个别日期全校统一放学", {}, {version}});
    });
    timetable_ = published.has_value();
    if (!published) auditor_.complain("timetable not published: " + published.error().slug);
}

std::optional<Actor> SchoolPlay::teacher_of(const timetable::Session& session) {
    const auto teacher = session.taught_by();
    if (!teacher) return std::nullopt;
    const auto line = network_.look<std::optional<catalogue::TeacherLine>>(staff_.head, [&](Work& work) { return catalogue::find_teacher(work, session.county, *teacher); });
    if (!line || !line->account) return std::nullopt;
    const auto found = std::ranges::find_if(families_, [&](const SimulatedFamily& family) { return family.teacher.account == line->account; });
    if (found == families_.end()) return std::nullopt;
    return found->teacher;
}

const SimulatedFamily* SchoolPlay::family_of(pupils::PupilId pupil) const {
    const auto found = std::ranges::find(families_, pupil, &SimulatedFamily::pupil);
    return found == families_.end() ? nullptr : &*found;
}

void SchoolPlay::teach() {
    if (!timetable_) return;
    ask_for_leave();
    auto sessions = network_.look<std::vector<timetable::Session>>(staff_.head, [&](Work& work) {
        return timetable::sessions_on(work, "430104", school_.body, clock_.today());
    });
    if (!sessions.empty() && dice_.chance(0.05)) {
        stop_session(sessions.back());
        sessions.pop_back();
    }
    for (const auto& session : sessions) {
        if (session.to_come()) hold(session);
    }
}

void SchoolPlay::stop_session(const timetable::Session& session) {
    timetable::CancelSession command;
    command.id = session.id;
    command.reason = timetable::CancelReason::weather;
    command.words = "雷雨，当天停课";
    command.settlement = timetable::Settlement::refund;
    command.if_match = {session.version};
    network_.send<timetable::SessionPage>("stop session", staff_.head, Repeat::once, [=](Work& work) { return timetable::cancel_session(work, command); }, [](const auto&) {});
}

void SchoolPlay::hold(const timetable::Session& session) {
    const auto teacher = teacher_of(session);
    if (!teacher) return;
    const auto begins = session.starts_at().plus(std::chrono::minutes{6});
    if (clock_.now() < begins) clock_.set(begins);
    std::vector<attendance::MarkOf> marks;
    if (!take_register(session, *teacher, marks)) return;
    if (dice_.chance(0.2)) change_register(session, *teacher, marks);
    else if (dice_.chance(0.3)) meet_phones(session, *teacher, marks);
    const auto over = session.ends_at().plus(std::chrono::minutes{2});
    if (clock_.now() < over) clock_.set(over);
    let_go(session, *teacher, marks);
    network_.send<attendance::RegisterView>("close register", *teacher, Repeat::once, [id = session.id](Work& work) { return attendance::close_register(work, {id, {}}); },
                                            [=, this](const auto& answer) {
                                                if (answer) auditor_.register_closed(session.id);
                                            });
    if (dice_.chance(0.15)) correct(session, *teacher, marks);
}

bool SchoolPlay::take_register(const timetable::Session& session, const Actor& teacher, std::vector<attendance::MarkOf>& marks) {
    const auto roster = network_.look<std::vector<enrolment::RosterLine>>(teacher, [&](Work& work) { return timetable::roster_of(work, session); });
    if (roster.empty()) return false;
    const bool base = std::ranges::all_of(roster, &enrolment::RosterLine::base);
    for (const auto& line : roster) {
        const int n = dice_.below(20);
        marks.push_back({line.pupil, n < 17 ? attendance::Mark::present : n < 18 ? attendance::Mark::late : attendance::Mark::absent, {}});
    }
    const attendance::HandInRegister command{session.id, fresh<attendance::SubmissionId>(), 0, marks, clock_.now(), {}};
    const auto answer = network_.ask<attendance::SyncView>("hand in register", teacher, Repeat::same_answer, [=](Work& work) { return attendance::hand_in_register(work, command); });
    if (!answer || answer->outcome != attendance::SyncOutcome::accepted) return false;
    ++registers_;
    auditor_.register_taken(session, base, command.marks);
    return true;
}

// A child who came later than thought.
void SchoolPlay::change_register(const timetable::Session& session, const Actor& teacher, std::vector<attendance::MarkOf>& marks) {
    auto changed = marks;
    auto& mark = changed[static_cast<std::size_t>(dice_.below(static_cast<int>(changed.size())))];
    mark.mark = mark.mark == attendance::Mark::absent ? attendance::Mark::late : attendance::Mark::absent;
    const attendance::HandInRegister command{session.id, fresh<attendance::SubmissionId>(), 1, changed, clock_.now(), {}};
    const auto answer = network_.ask<attendance::SyncView>("change register", teacher, Repeat::same_answer, [=](Work& work) { return attendance::hand_in_register(work, command); });
    if (!answer || answer->outcome != attendance::SyncOutcome::accepted) return;
    marks = changed;
    for (const auto& one : marks) auditor_.mark_corrected(session.id, one.pupil, one.mark);
}

// Two phones that were away from the network, both with the register as it was first confirmed.
void SchoolPlay::meet_phones(const timetable::Session& session, const Actor& teacher, std::vector<attendance::MarkOf>& marks) {
    using attendance::Mark;
    const auto base = marks;
    const auto change = [&](std::vector<attendance::MarkOf>& of, std::size_t at) {
        static constexpr Mark all[] = {Mark::present, Mark::late, Mark::absent};
        const auto old = of[at].mark;
        do of[at].mark = all[dice_.below(3)];
        while (of[at].mark == old);
    };
    const auto some = [&] { return static_cast<std::size_t>(dice_.below(static_cast<int>(base.size()))); };
    auto first = base;
    auto second = base;
    const auto at = some();
    change(first, at);
    change(second, dice_.chance(0.3) ? at : some());
    const auto hand_in = [&](const std::vector<attendance::MarkOf>& handed, std::int64_t version) {
        const attendance::HandInRegister command{session.id, fresh<attendance::SubmissionId>(), version, handed, clock_.now(), {}};
        return network_.ask<attendance::SyncView>("hand in from two phones", teacher, Repeat::same_answer, [=](Work& work) { return attendance::hand_in_register(work, command); });
    };
    const auto one = hand_in(first, 1);
    if (!one || one->outcome != attendance::SyncOutcome::accepted) return;
    for (const auto& mark : first) auditor_.mark_corrected(session.id, mark.pupil, mark.mark);
    marks = first;
    const auto two = hand_in(second, 1);
    if (!two) return;
    const bool stored = two->outcome == attendance::SyncOutcome::accepted;
    auditor_.phones_met(session.id, base, first, second, stored);
    if (stored) {
        for (std::size_t i = 0; i < marks.size(); ++i) {
            if (second[i].mark != base[i].mark) marks[i].mark = second[i].mark;
        }
        return;
    }
    // The teacher looks and keeps what the second phone says.
    const auto chosen = hand_in(second, one->register_.version);
    if (!chosen || chosen->outcome != attendance::SyncOutcome::accepted) return;
    for (const auto& mark : second) auditor_.mark_corrected(session.id, mark.pupil, mark.mark);
    marks = second;
}

void SchoolPlay::let_go(const timetable::Session& session, const Actor& teacher, const std::vector<attendance::MarkOf>& marks) {
    for (const auto& mark : marks) {
        if (!dice_.chance(0.3)) continue;
        const auto* family = family_of(mark.pupil);
        if (family == nullptr) continue;
        const auto code = network_.ask<attendance::PickupCodeView>("make pick-up code", family->guardian, Repeat::once,
                                                                   [pupil = mark.pupil](Work& work) { return attendance::make_pickup_code(work, {pupil, {}}); });
        attendance::HandOver command;
        command.session = session.id;
        command.code = code ? code->code : "000000";
        for (int times = dice_.chance(0.15) ? 2 : 1; times > 0; --times) {
            std::function<Result<http::Kept<attendance::HandedOver>>(Work&)> act = [=](Work& work) { return attendance::hand_over(work, command); };
            network_.send<http::Kept<attendance::HandedOver>>("hand over", teacher, Repeat::once, act, [=, this](const Result<http::Kept<attendance::HandedOver>>& answer) {
                if (!answer || answer->refusal || answer->view.earlier) return;
                ++hand_overs_;
                if (answer->view.pupil != mark.pupil) auditor_.complain("a code handed over another child");
                auditor_.left(answer->view.pupil);
            });
        }
    }
}

void SchoolPlay::correct(const timetable::Session& session, const Actor& teacher, const std::vector<attendance::MarkOf>& marks) {
    const auto& mark = marks[static_cast<std::size_t>(dice_.below(static_cast<int>(marks.size())))];
    attendance::AskCorrection ask;
    ask.session = session.id;
    ask.id = fresh<attendance::CorrectionId>();
    ask.pupil = mark.pupil;
    ask.mark = mark.mark == attendance::Mark::present ? attendance::Mark::left_early : attendance::Mark::present;
    ask.reason = "家长来电说明";
    const auto asked = network_.ask<attendance::CorrectionRow>("ask correction", teacher, Repeat::same_answer, [=](Work& work) { return attendance::ask_correction(work, ask); });
    if (!asked) return;
    const attendance::DecideCorrection command{ask.id, attendance::Decision::accepted, {}, {}};
    auto own = teacher;
    own.grants.insert(own.grants.end(), staff_.head.grants.begin(), staff_.head.grants.end());
    const auto alone = network_.ask<attendance::CorrectionRow>("decide own correction", own, Repeat::once, [=](Work& work) { return attendance::decide_correction(work, command); });
    if (alone) auditor_.complain("a correction was decided by the one who asked for it");
    const auto decided = network_.ask<attendance::CorrectionRow>("decide correction", staff_.head, Repeat::once, [=](Work& work) { return attendance::decide_correction(work, command); });
    if (decided) auditor_.mark_corrected(session.id, ask.pupil, ask.mark);
}

void SchoolPlay::ask_for_leave() {
    for (const auto& family : families_) {
        if (!dice_.chance(0.04)) continue;
        const auto day = clock_.today().plus_days(dice_.between(0, 3));
        const attendance::AskLeave command{family.pupil, fresh<attendance::LeaveId>(), day, day.plus_days(dice_.below(2)), attendance::LeaveKind::sick, "感冒", {}};
        const auto guardian = family.guardian;
        network_.send<attendance::LeaveView>("ask leave", guardian, Repeat::same_answer, [=](Work& work) { return attendance::ask_leave(work, command); }, [](const auto&) {});
        if (!dice_.chance(0.2)) continue;
        // Refused where the asking is still under way.
        network_.send<attendance::LeaveView>("withdraw leave", guardian, Repeat::once, [=](Work& work) { return attendance::withdraw_leave(work, {command.id, {}}); }, [](const auto&) {});
    }
}

}  // namespace luoshi::app
