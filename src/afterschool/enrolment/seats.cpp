// Giving a seat back, taking one away, waiting and answering offers.
#include "afterschool/enrolment/offers.hpp"
#include "afterschool/enrolment/permissions.hpp"
#include "afterschool/enrolment/proxy.hpp"
#include "afterschool/enrolment/queries.hpp"
#include "afterschool/enrolment/seat_desk.hpp"
#include "afterschool/enrolment/terms.hpp"
#include "afterschool/enrolment/use_cases.hpp"

namespace luoshi::afterschool::enrolment {
namespace {

Problem no_such_seat() {
    return {Code::missing, "no-such-seat", "没有这个座位，或者您看不到它", "there is no such seat, or not for you"};
}
Problem no_such_offer() {
    return {Code::missing, "no-such-offer", "没有这个候补通知，或者您看不到它",
            "there is no such offer, or not for you"};
}
Problem no_such_waiting() {
    return {Code::missing, "no-such-waiting-place", "没有这个候补登记，或者您看不到它",
            "there is no such place in a waiting list, or not for you"};
}

struct PastSeat {
    PupilId pupil;
    CourseId course;
};
BOOST_DESCRIBE_STRUCT(PastSeat, (), (pupil, course))

struct WaitingLine {
    WaitingId id;
    CourseId course;
    PupilId pupil;
    PlanId plan;
    std::string slot;
    std::string pool;
    RoundId round;
    int serial = 0;
    WaitingState state = WaitingState::waiting;
};
BOOST_DESCRIBE_STRUCT(WaitingLine, (), (id, course, pupil, plan, slot, pool, round, serial, state))

struct OfferLine {
    OfferId id;
    CourseId course;
    PupilId pupil;
    std::string pool;
    OfferState state = OfferState::open;
    Instant expires_at;
};
BOOST_DESCRIBE_STRUCT(OfferLine, (), (id, course, pupil, pool, state, expires_at))

Result<ChildWaiting> waiting_view(Work& work, const WaitingLine& line, const catalogue::CourseLine& course) {
    const auto before = work.one<int>(queries::waiting_before, work.county(), line.course, line.serial).value_or(0);
    return ChildWaiting{line.id, line.course, course.name, before + 1, line.state, {}, {}};
}

// The pool beside everybody's from which the pupil may get a place.
std::string own_pool(Work& work, const RoundHead& head, const CoursePlaces& places, const Standing& standing,
                     PupilId pupil) {
    if (places.reserved > 0 && has_priority(work, head.settings, pupil, standing.grade)) return reserved_pool;
    const auto own = std::ranges::find(places.classes, standing.class_, &ClassPlaces::class_);
    return own == places.classes.end() ? open_pool : class_pool(standing.class_);
}

// Waiting makes sense only where everything but the place is there.
std::optional<Problem> why_not_wait(Work& work, const JoinWaiting& command, const RoundHead& head) {
    const Actor actor = work.actor();
    const SeatAsked asked{.id = {},
                          .round = head.id,
                          .pupil = command.pupil,
                          .course = command.course,
                          .actor = &actor,
                          .asking = Asking::school};
    auto problem = SeatDesk(work).why_not(asked);
    if (!problem) {
        return Problem{Code::conflict, "course-not-full", "这门课还有空位，可以直接报名",
                       "there are places left in this course; take one"};
    }
    // Who holds another course at this time, or the most that is allowed, may wait for a better one: accepting changes
    // over.
    const bool may_wait = problem->slug == "course-full" || problem->slug == "slot-taken";
    return may_wait ? std::nullopt : problem;
}

}  // namespace

Result<Nothing> give_back(Work& work, const GiveBack& command) {
    const auto seat = load_seat(work, command.id);
    if (!seat) {
        // A repeat after it was done is as good as the first time.
        const auto past = work.one<PastSeat>(queries::past_seat_by_id, work.county(), command.id);
        if (past && require_chooser(work, past->pupil, command.entry)) return Nothing{};
        return no_such_seat();
    }
    if (auto problem = why_not_act(work, seat->pupil, command.entry, no_such_seat())) return std::move(*problem);
    if (auto over = why_over(work, seat->plan)) return std::move(*over);
    end_seat(work, *seat, SeatEnd::given_back, command.entry ? command.entry->note : "");
    note_entry(work, "give_back", seat->pupil, seat->course, command.entry);
    return Nothing{};
}

Result<Nothing> take_seat_away(Work& work, const TakeSeatAway& command) {
    const auto seat = load_seat(work, command.id);
    if (!seat) return no_such_seat();
    const auto head = load_round(work, seat->round);
    if (!work.actor().may(permissions::seats, head.value().school_path)) return no_such_seat();
    if (command.reason.empty() || command.reason.size() > 600) {
        return Problem{Code::invalid, "reason-missing", "请写明理由，200 字以内；家长会看到",
                       "say why, up to 200 characters; the family will read it"};
    }
    end_seat(work, *seat, SeatEnd::school, command.reason);
    return Nothing{};
}

// ---- waiting
// ---------------------------------------------------------------------------------------------------------

Result<ChildWaiting> join_waiting(Work& work, const JoinWaiting& command) {
    TRY(const pupils::PupilLine pupil, require_chooser(work, command.pupil, command.entry));
    const auto head = load_round(work, command.round);
    if (!head || head->stage == Stage::planned || head->county != work.county()) return no_such_round();
    const auto course = catalogue::find_course(work, command.course);
    const auto places = std::ranges::find(head->settings.courses, command.course, &CoursePlaces::course);
    if (!course || places == head->settings.courses.end()) {
        return Problem{Code::invalid, "not-in-round", "这门课不在本轮报名范围内",
                       "this course is not part of the round"};
    }
    if (const auto before =
            work.one<WaitingLine>(queries::waiting_of_pupil, work.county(), command.course, command.pupil)) {
        if (before->state == WaitingState::waiting || before->state == WaitingState::offered)
            return waiting_view(work, *before, *course);
    }
    if (auto over = why_over(work, head->plan)) return std::move(*over);
    if (head->settings.mode == Mode::lottery && head->stage != Stage::settled) {
        return Problem{Code::conflict, "not-drawn-yet", "摇号结果公布后才能加入候补",
                       "the waiting list opens after the draw"};
    }
    if (auto problem = why_not_wait(work, command, *head)) return std::move(*problem);
    const StandingAsked asked{command.pupil, std::nullopt, head->school_year, head->term};
    const auto standing = standings_of(work, {&asked, 1}).front();
    const auto pool = own_pool(work, *head, *places, standing, command.pupil);
    const auto serial = work.one<int>(queries::last_waiting_serial, work.county(), command.course).value_or(0) + 1;
    work.run(queries::put_waiting, work.county(), command.course, command.pupil, command.id, course->plan, course->slot,
             pool, head->id, serial, work.now(), actor_key(work.actor()));
    work.record("enrolment.join_waiting", "course", command.course.to_string(),
                {{"pupil", command.pupil.to_string()}, {"serial", serial}});
    note_entry(work, "join_waiting", command.pupil, command.course, command.entry);
    // Whoever holds another course at this time may wait although there is a place: it is offered at once.
    offer_free_places(work, command.course, open_pool);
    if (pool != open_pool) offer_free_places(work, command.course, pool);
    return waiting_view(
        work, work.one<WaitingLine>(queries::waiting_of_pupil, work.county(), command.course, command.pupil).value(),
        *course);
}

Result<Nothing> leave_waiting(Work& work, const LeaveWaiting& command) {
    const auto line = work.one<WaitingLine>(queries::waiting_by_id, work.county(), command.id);
    if (!line) return no_such_waiting();
    if (auto problem = why_not_act(work, line->pupil, command.entry, no_such_waiting())) return std::move(*problem);
    if (line->state == WaitingState::offered) {
        return Problem{Code::conflict, "offer-open", "已经有名额为您保留，请接受或放弃这个名额",
                       "a place is held for you; accept or decline it"};
    }
    if (line->state != WaitingState::waiting) return Nothing{};
    if (auto over = why_over(work, line->plan)) return std::move(*over);
    work.run(queries::set_waiting_state, work.county(), line->course, line->pupil, WaitingState::left);
    work.record("enrolment.leave_waiting", "course", line->course.to_string(), {{"pupil", line->pupil.to_string()}});
    note_entry(work, "leave_waiting", line->pupil, line->course, command.entry);
    return Nothing{};
}

Result<Nothing> answer_offer(Work& work, const AnswerOffer& command) {
    const auto offer = work.one<OfferLine>(queries::offer_by_id, work.county(), command.id);
    if (!offer) return no_such_offer();
    if (auto problem = why_not_act(work, offer->pupil, command.entry, no_such_offer())) return std::move(*problem);
    const auto wanted = command.answer == OfferAnswer::accept ? OfferState::accepted : OfferState::declined;
    if (offer->state == wanted) return Nothing{};
    if (offer->state == OfferState::expired || work.now() >= offer->expires_at) {
        return Problem{
            Code::conflict, "offer-expired", "这个名额已过保留时间，给了下一位；可以重新加入候补",
            "this place was held until its time ran out and went to the next; you may join the waiting list again"};
    }
    if (offer->state != OfferState::open) {
        return Problem{Code::conflict, "offer-answered", "这个名额已经答复过了", "this offer was answered already"};
    }
    const auto waiting =
        work.one<WaitingLine>(queries::waiting_of_pupil, work.county(), offer->course, offer->pupil).value();
    if (auto over = why_over(work, waiting.plan)) return std::move(*over);
    work.run(queries::answer_offer, work.county(), offer->id, wanted, work.now(), actor_key(work.actor()));
    work.record("enrolment.answer_offer", "seat_offer", offer->id.to_string(),
                {{"answer", json::enum_name(command.answer)}});
    if (command.answer == OfferAnswer::decline) {
        work.run(queries::set_waiting_state, work.county(), offer->course, offer->pupil, WaitingState::declined);
        pass_on(work, offer->course, offer->pool);
        note_entry(work, "decline_offer", offer->pupil, offer->course, command.entry);
        return Nothing{};
    }
    work.run(queries::set_waiting_state, work.county(), offer->course, offer->pupil, WaitingState::accepted);
    std::optional<CourseId> left;
    for (const auto& seat : seats_held(work, work.county(), offer->pupil, waiting.plan)) {
        if (seat.slot != waiting.slot) continue;
        left = seat.course;
        end_seat(work, seat, SeatEnd::moved, "", Place::passes_on, offer->course);
    }
    const Actor actor = work.actor();
    const SeatAsked asked{.id = work.new_id<SeatId>(),
                          .round = waiting.round,
                          .pupil = offer->pupil,
                          .course = offer->course,
                          .actor = &actor,
                          .asking = Asking::offer,
                          .source = source_of(command.entry),
                          .held = offer->pool,
                          .left = left};
    TRY_DO(SeatDesk(work).take_one(asked));
    if (command.entry)
        keep_entry(work, asked.id.to_string(), EntryKind::seat, offer->pupil, waiting.plan, *command.entry);
    return Nothing{};
}

}  // namespace luoshi::afterschool::enrolment
