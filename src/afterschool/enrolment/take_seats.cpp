// Taking seats: by guardians (many at once), by the class teacher for a family, by the school.
#include "afterschool/enrolment/permissions.hpp"
#include "afterschool/enrolment/proxy.hpp"
#include "afterschool/enrolment/queries.hpp"
#include "afterschool/enrolment/seat_desk.hpp"
#include "afterschool/enrolment/use_cases.hpp"

namespace luoshi::afterschool::enrolment {

std::vector<Result<SeatReceipt>> take_seats(Work& work, std::span<const http::Asked<TakeSeat>> asked) {
    std::vector<SeatAsked> seats;
    seats.reserve(asked.size());
    for (const auto& one : asked) {
        const auto& command = one.command;
        seats.push_back({.id = command.id,
                         .round = command.round,
                         .pupil = command.pupil,
                         .course = command.course,
                         .actor = &one.actor});
    }
    return SeatDesk(work).take(seats);
}

Result<SeatReceipt> take_seat(Work& work, const TakeSeat& command) {
    const Actor actor = work.actor();
    const http::Asked<TakeSeat> asked{command, actor};
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

Result<SeatReceipt> give_seat(Work& work, const GiveSeat& command) {
    TRY(const RoundHead head, find_round_for_step(work, command.round, permissions::seats));
    if (command.reason.empty() || command.reason.size() > 600) {
        return Problem{Code::invalid, "reason-missing", "请写明安排座位的理由，200 字以内",
                       "say why the seat is given, up to 200 characters"};
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
    return SeatDesk(work).take_one(asked);
}

}  // namespace luoshi::afterschool::enrolment
