// Taking seats: by guardians (many at once), by the class teacher for a family, by the school.
#include "afterschool/enrolment/api.hpp"
#include "afterschool/enrolment/offers.hpp"
#include "afterschool/enrolment/permissions.hpp"
#include "afterschool/enrolment/proxy.hpp"
#include "afterschool/enrolment/queries.hpp"
#include "afterschool/enrolment/round_view.hpp"
#include "afterschool/enrolment/seat_desk.hpp"
#include "afterschool/enrolment/seat_view.hpp"
#include "afterschool/enrolment/use_cases.hpp"

namespace luoshi::afterschool::enrolment {
namespace {

std::vector<SeatAsked> seats_asked(std::span<const SignUp> asked) {
    std::vector<SeatAsked> seats;
    seats.reserve(asked.size());
    for (const auto& one : asked) {
        const auto& command = one.command;
        seats.push_back({.id = command.id,
                         .round = command.round,
                         .pupil = command.pupil,
                         .course = command.course,
                         .actor = &one.actor,
                         .seen = one.seen});
    }
    return seats;
}

}  // namespace

std::vector<Result<SeatReceipt>> take_seats(Work& work, std::span<const SignUp> asked) { return SeatDesk(work).take(seats_asked(asked)); }

// A read Work stands in no county; requests are gathered by the one they name.
std::vector<StandingSeen> look_at_sign_ups(Work& work, std::span<const SignUp> asked) {
    return SeatDesk(work, asked.front().command.county).look(seats_asked(asked));
}

Result<SeatReceipt> take_seat(Work& work, const TakeSeat& command) {
    const Actor actor = work.actor();
    const SignUp asked{command, actor};
    return std::move(take_seats(work, {&asked, 1}).front());
}

Result<SeatReceipt> enter_seat(Work& work, const EnterSeat& command) {
    TRY(const pupils::PupilLine pupil, require_chooser(work, command.pupil, command.entry));
    const Actor actor = work.actor();
    const SeatAsked asked{.id = command.id,
                          .round = command.round,
                          .pupil = command.pupil,
                          .course = command.course,
                          .actor = &actor,
                          .asking = Asking::class_teacher,
                          .source = source_of(command.entry)};
    const bool repeat = work.one<std::string>(queries::entry_named, work.county(), command.id).has_value();
    TRY(SeatReceipt receipt, SeatDesk(work).take_one(asked));
    if (repeat) return receipt;
    keep_entry(work, command.id.to_string(), EntryKind::seat, command.pupil,
               load_round(work, command.round).value().plan, command.entry);
    return receipt;
}

Result<PupilSeats> show_pupil_seats(Work& work, const ShowPupilSeats& command) {
    const auto head = load_round(work, command.round);
    if (!head || !work.actor().may(permissions::seats, head->school_path)) return no_such_round();
    const auto pupil = pupils::find_pupil(work, command.pupil);
    if (!pupil || pupil->school != head->school) {
        return Problem{Code::missing, "no-such-pupil", "本校没有这名学生", "there is no such pupil at this school"};
    }
    const auto plan_courses = catalogue::courses_of_plan(work, head->county, head->plan);
    const auto slots = catalogue::slots_of_plan(work, head->county, head->plan);
    const auto slot_name = [&](const std::string& code) {
        const auto found = std::ranges::find(slots, code, &catalogue::SlotLine::code);
        return found == slots.end() ? code : found->name;
    };
    const StandingAsked standing{pupil->id, std::nullopt, head->school_year, head->term};
    PupilSeats view{.round = head->id,
                    .county = head->county,
                    .pupil = pupil->id,
                    .name = pupil->name,
                    .code = pupil->code,
                    .class_name = pupil->class_name,
                    .consent = consent_words(standings_in(work, head->county, {&standing, 1}).front())};
    for (const auto& seat : seats_held(work, head->county, pupil->id, head->plan)) {
        const auto course = std::ranges::find(plan_courses, seat.course, &catalogue::CourseLine::id);
        if (course != plan_courses.end()) view.seats.push_back(seat_view(seat, *course, slot_name(seat.slot)));
    }
    const Actor actor = work.actor();
    for (const auto& row : course_views(work, *head)) {
        const SeatAsked asked{.id = {},
                              .round = head->id,
                              .pupil = pupil->id,
                              .course = row.course,
                              .actor = &actor,
                              .asking = Asking::school,
                              .source = Source::school};
        auto problem = SeatDesk(work, head->county).why_not(asked);
        if (!problem && is_in_a_draw(work, head->county, head->plan, row.course)) problem = course_in_draw();
        view.courses.push_back({row.course, row.name, row.slot_name, row.weekdays, row.starts, row.ends, row.places,
                                row.left, problem ? std::optional(why_not_of(*problem)) : std::nullopt});
    }
    return view;
}

Result<SeatReceipt> give_seat(Work& work, const GiveSeat& command) {
    TRY(const RoundHead head, find_round_for_step(work, command.round, permissions::seats));
    if (command.reason.empty() || command.reason.size() > 600) {
        return Problem{Code::invalid, "reason-missing", "请写明安排座位的理由，200 字以内",
                       "say why the seat is given, up to 200 characters"};
    }
    if (is_in_a_draw(work, head.county, head.plan, command.course)) {
        return course_in_draw();
    }
    const Actor actor = work.actor();
    const SeatAsked asked{.id = command.id,
                          .round = head.id,
                          .pupil = command.pupil,
                          .course = command.course,
                          .actor = &actor,
                          .asking = Asking::school,
                          .source = Source::school,
                          .reason = command.reason};
    const bool given_before = load_seat(work, command.id).has_value();
    auto receipt = SeatDesk(work).take_one(asked);
    if (receipt && !given_before)
        work.emit("enrolment.seat_given", {{"county", head.county}, {"seat", command.id.to_string()}});
    return receipt;
}

}  // namespace luoshi::afterschool::enrolment
